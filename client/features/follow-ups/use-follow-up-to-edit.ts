import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const FollowUpToEdit = graphql(`
  query FollowUpToEdit($id: ID!) {
    followUp(id: $id) {
      id
      type
      dueDatetime
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
      }
      lead {
        id
        contacts(limit: 50) {
          items {
            id
            name
          }
        }
      }
    }
  }
`);

/** The plan as it is stored now, and with whom it can be. */
export function useFollowUpToEdit(id: string) {
  const { data, error } = useQuery(FollowUpToEdit, { variables: { id }, fetchPolicy: "network-only" });
  return { plan: data?.followUp, error };
}

export type PlanToEdit = NonNullable<ReturnType<typeof useFollowUpToEdit>["plan"]>;
