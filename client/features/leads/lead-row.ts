import type { FragmentType } from "@apollo/client";

import { graphql } from "../../generated/gql";
import type { LeadsListItem_LeadFragment } from "../../generated/graphql";

/** What a list shows of a lead, and what changing several at once has to know of each. */
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

export type LeadRow = LeadsListItem_LeadFragment;

/** A lead of the list, of which its row knows the rest. */
export type LeadRef = { id: string; owner: { id: string } } & FragmentType<typeof LeadsListItem_lead>;
