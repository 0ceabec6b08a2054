import type { FollowUpItem_FollowUpFragment } from "../../generated/graphql";
import { graphql } from "../../generated/gql";

/** What has to be known of a follow-up to do anything with it. */
export const FollowUpItem_followUp = graphql(`
  fragment FollowUpItem_followUp on FollowUp {
    id
    type
    dueDatetime
    status
    notes
    remindBefore
    version
    contact {
      id
      name
    }
    assignedTo {
      id
      name
      remindBefore
    }
    lead {
      id
      name
      owner {
        id
      }
    }
  }
`);

export type FollowUpItem = Omit<FollowUpItem_FollowUpFragment, " $fragmentName">;
