import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import type { Contact } from "./contact.entity";
import { ContactPage } from "./contact.inputs";
import { leadContacts } from "./lead-contacts";

@Resolver(() => Lead)
export class LeadContactsResolver {
  @FieldResolver(() => ContactPage, { description: "The people to reach, the primary one first." })
  contacts(
    @Root() lead: Lead,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Contact>> {
    return leadContacts(ctx, { leadId: lead.id, ...paging });
  }
}
