import { useQuery } from "@apollo/client/react";

import { useLiveFigures } from "../../apollo/use-live-figures";
import { graphql } from "../../generated/gql";

const TeamStanding = graphql(`
  query TeamStanding {
    dashboard(scope: TEAM) {
      noNextStepCount
      convertedThisMonth
    }
    openFollowUps(scope: TEAM) {
      overdue
      missed
      user {
        id
        name
      }
    }
  }
`);

/** What slips in the team, for those who look after it. */
export function useTeamStanding(isConcerned: boolean) {
  const { data, refetch } = useQuery(TeamStanding, { skip: !isConcerned });
  useLiveFigures(refetch, { isConcerned });
  if (!data) return undefined;
  return {
    ...data.dashboard,
    behind: data.openFollowUps.filter(({ overdue, missed }) => overdue + missed > 0),
  };
}
