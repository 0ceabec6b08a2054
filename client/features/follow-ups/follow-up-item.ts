import type { CompleteButton_FollowUpFragment } from "../../generated/graphql";

/** A follow-up as far as it must be known to do anything with it; what an edit needs besides is loaded with its form. */
export type FollowUpItem = Omit<CompleteButton_FollowUpFragment, " $fragmentName">;
