import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateHistory } from "./invalidate-history";

const AssignLead = graphql(`
  mutation AssignLead($input: AssignLeadInput!) {
    assignLead(input: $input) {
      id
      version
      updatedAt
      owner {
        id
        name
      }
    }
  }
`);

/** Hands a lead over; it shows at once, and goes back when the server refuses. */
export function useAssignLead() {
  const [assign] = useMutation(AssignLead);
  return useCallback(
    (lead: { id: string; version: number }, owner: { id: string; name: string }) =>
      assign({
        variables: { input: { id: lead.id, ownerId: owner.id } },
        optimisticResponse: {
          assignLead: {
            __typename: "Lead",
            id: lead.id,
            version: lead.version + 1,
            updatedAt: new Date().toISOString(),
            owner: { __typename: "User", id: owner.id, name: owner.name },
          },
        },
        update: (cache) => invalidateHistory(cache, lead.id),
        onQueryUpdated: refetchAffected,
      }),
    [assign],
  );
}
