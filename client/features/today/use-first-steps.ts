import { useQuery } from "@apollo/client/react";

import { useLiveFigures } from "../../apollo/use-live-figures";
import { graphql } from "../../generated/gql";

// Whether there is one of each is all that is read; nothing of it is stored, so nothing can be out of step.
const FirstSteps = graphql(`
  query FirstSteps {
    leads(sort: { by: CREATED, direction: DESC }, limit: 1) {
      items {
        id
        ...PlanButton_lead
      }
    }
    planned: followUps(limit: 1) {
      items {
        id
      }
    }
    completed: followUps(filter: { status: [COMPLETED] }, limit: 1) {
      items {
        id
      }
    }
    users(limit: 2) {
      items {
        id
      }
    }
  }
`);

/** How far a new shop has come; undefined while that is unknown, and for whom it is no concern. */
export function useFirstSteps(isConcerned: boolean) {
  const { data, refetch } = useQuery(FirstSteps, { skip: !isConcerned });
  useLiveFigures(refetch, { isConcerned });
  if (!data) return undefined;
  const [isPlanned, isCompleted] = [data.planned.items.length > 0, data.completed.items.length > 0];
  const lead = data.leads.items[0] ?? null;
  return {
    lead,
    hasColleagues: data.users.items.length > 1,
    done: { lead: lead !== null, plan: isPlanned, complete: isCompleted },
    areDone: lead !== null && isPlanned && isCompleted,
  };
}
