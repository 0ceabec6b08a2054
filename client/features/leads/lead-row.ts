import { graphql } from "../../generated/gql";
import type { LeadsListItem_LeadFragment } from "../../generated/graphql";

/**
 * What a list shows of a lead, and what changing several at once has to know of each. The list's query reads it for all rows
 * at once: that each of them watched the cache for itself is what scrolling felt most.
 */
export const LeadsListItem_lead = graphql(`
  fragment LeadsListItem_lead on Lead {
    id
    name
    company
    status
    version
    convertedAt
    updatedAt
    owner {
      id
      name
    }
    tags {
      name
    }
    nextFollowUp {
      id
      type
      dueDatetime
    }
  }
`);

export type LeadRow = Omit<LeadsListItem_LeadFragment, " $fragmentName">;
