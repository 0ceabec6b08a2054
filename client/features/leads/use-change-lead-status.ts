import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { ChangeLeadStatusInput } from "../../generated/graphql";
import { invalidateHistory } from "./invalidate-history";

const ChangeLeadStatus = graphql(`
  mutation ChangeLeadStatus($input: ChangeLeadStatusInput!) {
    changeLeadStatus(input: $input) {
      id
      status
      version
      updatedAt
      convertedAt
    }
  }
`);

interface Before {
  version: number;
  convertedAt: string | null | undefined;
}

/** Changes a lead's status; it shows at once, and goes back when the server refuses. */
export function useChangeLeadStatus() {
  const [change] = useMutation(ChangeLeadStatus);
  return useCallback(
    (input: ChangeLeadStatusInput, before: Before) => {
      const now = new Date().toISOString();
      return change({
        variables: { input },
        optimisticResponse: {
          changeLeadStatus: {
            __typename: "Lead",
            ...input,
            version: before.version + 1,
            updatedAt: now,
            convertedAt: input.status === "CONVERTED" ? (before.convertedAt ?? now) : null,
          },
        },
        update: (cache) => {
          invalidateHistory(cache, input.id);
          // Lists of one status have lost it or gained it.
          cache.modify({ fields: { leads: (_, { INVALIDATE }) => INVALIDATE } });
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [change],
  );
}
