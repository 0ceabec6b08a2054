import { Arg, ID, ObjectType, Resolver, Root, Subscription } from "type-graphql";

import { changeOf } from "../../platform/live-record";
import type { RequestContext } from "../../platform/request-context";
import { followUpChanged } from "./follow-up-changed";
import { FollowUp } from "./follow-up.entity";

@ObjectType({ description: "What became of a follow-up." })
export class FollowUpChange extends changeOf(FollowUp) {}

@Resolver()
export class FollowUpChangedResolver {
  @Subscription(() => FollowUpChange, {
    subscribe: ({ args, context }: { args: object; context: RequestContext }) => followUpChanged(context, args),
    description: "Tells when a follow-up has changed. Only what the caller may see at that moment.",
  })
  followUpChanged(
    @Root() change: FollowUpChange,
    @Arg("leadId", () => ID, { nullable: true, description: "Those of this lead only; all when left out." })
    _leadId: string | null,
  ): FollowUpChange {
    return change;
  }
}
