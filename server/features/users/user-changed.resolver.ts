import { ObjectType, Resolver, Root, Subscription } from "type-graphql";

import { changeOf } from "../../platform/live-record";
import type { RequestContext } from "../../platform/request-context";
import { userChanged } from "./user-changed";
import { User } from "./user.entity";

@ObjectType({ description: "What became of a user." })
export class UserChange extends changeOf(User) {}

@Resolver()
export class UserChangedResolver {
  @Subscription(() => UserChange, {
    subscribe: ({ context }: { context: RequestContext }) => userChanged(context, {}),
    description: "Tells when the caller has changed or, if they are an ADMIN, when any user has.",
  })
  userChanged(@Root() change: UserChange): UserChange {
    return change;
  }
}
