import { useSubscription } from "@apollo/client/react";

import { tellChange } from "../apollo/live-changes";
import { graphql } from "../generated/gql";

// Each event brings what any row or part on screen shows of the record itself, by their own fragments: a field that one of
// them shows and the event lacks would make Apollo fetch the whole page again. What hangs on a record, such as the history
// of a lead, is fetched by the page that shows it.

const LeadChanged = graphql(`
  subscription LeadChanged {
    leadChanged {
      id
      kind
      record {
        id
        updatedAt
        ...LeadsListItem_lead
        ...LeadDetails_lead
        ...LeadStatusSelect_lead
      }
    }
  }
`);

const FollowUpChanged = graphql(`
  subscription FollowUpChanged {
    followUpChanged {
      id
      kind
      record {
        id
        ...FollowUpRow_followUp
        ...LeadFollowUpItem_followUp
      }
    }
  }
`);

/** Hears of every change of a lead or a follow-up for as long as somebody is signed in: one subscription each per tab. */
export function LiveUpdates() {
  useSubscription(LeadChanged, {
    ignoreResults: true,
    onData: ({ data: { data } }) => data && tellChange("Lead", data.leadChanged.id, data.leadChanged.kind),
  });
  useSubscription(FollowUpChanged, {
    ignoreResults: true,
    onData: ({ data: { data } }) => data && tellChange("FollowUp", data.followUpChanged.id, data.followUpChanged.kind),
  });
  return null;
}
