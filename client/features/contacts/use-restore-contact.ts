import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateContacts } from "./invalidate-contacts";

const RestoreContact = graphql(`
  mutation RestoreContact($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      id
      version
      isPrimary
    }
  }
`);

/** Brings a deleted contact back, as the primary one if it was. */
export function useRestoreContact() {
  const [restore] = useMutation(RestoreContact);
  return useCallback(
    (id: string, leadId: string, isPrimary: boolean) =>
      restore({
        variables: { input: { id, isPrimary } },
        update: (cache) => invalidateContacts(cache, leadId),
        onQueryUpdated: refetchAffected,
      }),
    [restore],
  );
}
