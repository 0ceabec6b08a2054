import { Arg, ID, ObjectType, Resolver, Root, Subscription } from "type-graphql";

import { changeOf } from "../../platform/live-record";
import type { RequestContext } from "../../platform/request-context";
import { leadChanged } from "./lead-changed";
import { Lead } from "./lead.entity";

@ObjectType({ description: "What became of a lead." })
export class LeadChange extends changeOf(Lead) {}

@Resolver()
export class LeadChangedResolver {
  @Subscription(() => LeadChange, {
    subscribe: ({ args, context }: { args: object; context: RequestContext }) => leadChanged(context, args),
    description:
      "Tells when a lead has changed, or a contact or follow-up of it has. Only what the caller may see at that moment.",
  })
  leadChanged(
    @Root() change: LeadChange,
    @Arg("leadId", () => ID, { nullable: true, description: "This lead only; all when left out." })
    _leadId: string | null,
  ): LeadChange {
    return change;
  }
}
