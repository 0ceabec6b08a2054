import { useSubscription } from "@apollo/client/react";

import { session } from "../apollo/client";
import { tellChange } from "../apollo/live-changes";
import { userOf, type SignedInUser } from "../apollo/session";
import { graphql } from "../generated/gql";
import { speakTo } from "../ui/language";

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

const UserChanged = graphql(`
  subscription UserChanged {
    userChanged {
      id
      kind
      record {
        ...SessionUser_user @unmask
        ...UserItem_user
      }
    }
  }
`);

/** What was changed of oneself, on another device or by the owner, holds in this tab too. */
function heed(user: SignedInUser): void {
  if (user.id !== userOf(session.state.value)?.id) return;
  session.amend(user);
  void speakTo(user);
}

/** Hears of every change of a lead, a follow-up or a user for as long as somebody is signed in: one subscription each per tab. */
export function LiveUpdates() {
  useSubscription(LeadChanged, {
    ignoreResults: true,
    onData: ({ data: { data } }) => data && tellChange("Lead", data.leadChanged.id, data.leadChanged.kind),
  });
  useSubscription(FollowUpChanged, {
    ignoreResults: true,
    onData: ({ data: { data } }) => data && tellChange("FollowUp", data.followUpChanged.id, data.followUpChanged.kind),
  });
  useSubscription(UserChanged, {
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (!data) return;
      const { id, kind, record } = data.userChanged;
      if (record) heed(record);
      tellChange("User", id, kind);
    },
  });
  return null;
}
