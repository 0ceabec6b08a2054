import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateContacts } from "./invalidate-contacts";

const SetPrimaryContact = graphql(`
  mutation SetPrimaryContact($input: SetPrimaryContactInput!) {
    setPrimaryContact(input: $input) {
      id
      version
      isPrimary
    }
  }
`);

/** Makes a contact the one to reach first. Without an optimistic answer: two would be primary until it is there. */
export function useSetPrimaryContact() {
  const [setPrimary] = useMutation(SetPrimaryContact);
  return useCallback(
    (id: string, leadId: string) =>
      setPrimary({
        variables: { input: { id } },
        update: (cache) => invalidateContacts(cache, leadId),
        onQueryUpdated: refetchAffected,
      }),
    [setPrimary],
  );
}
