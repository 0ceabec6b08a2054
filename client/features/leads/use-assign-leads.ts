import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";
import type { LeadRow } from "./lead-row";
import type { Owner } from "./owner";

const AssignLeads = graphql(`
  mutation AssignLeads($input: AssignLeadsInput!) {
    assignLeads(input: $input) {
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

/** Hands up to 100 leads over to a user; it shows at once, and goes back when the server refuses. */
export function useAssignLeads() {
  const [assign] = useMutation(AssignLeads);
  return useCallback(
    (before: readonly LeadRow[], { id, name }: Owner) => {
      const now = new Date().toISOString();
      return assign({
        variables: { input: { ids: before.map((lead) => lead.id), ownerId: id } },
        optimisticResponse: {
          assignLeads: before.map((lead) => ({
            __typename: "Lead",
            id: lead.id,
            version: lead.version + 1,
            updatedAt: now,
            owner: { __typename: "User", id, name },
          })),
        },
      });
    },
    [assign],
  );
}
