import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateContacts } from "./invalidate-contacts";
import { showAsPrimary } from "./show-as-primary";

const SetPrimaryContact = graphql(`
  mutation SetPrimaryContact($input: SetPrimaryContactInput!) {
    setPrimaryContact(input: $input) {
      id
      version
      isPrimary
    }
  }
`);

/** Makes a contact the one to reach first, in place of another; both show it at once, and go back when it is refused. */
export function useSetPrimaryContact() {
  const [setPrimary] = useMutation(SetPrimaryContact);
  return useCallback(
    ({ id, version }: { id: string; version: number }, leadId: string) =>
      setPrimary({
        variables: { input: { id } },
        optimisticResponse: {
          setPrimaryContact: { __typename: "Contact", id, version: version + 1, isPrimary: true },
        },
        update: (cache) => {
          showAsPrimary(cache, leadId, id);
          invalidateContacts(cache, leadId);
        },
        onQueryUpdated: refetchAffected,
      }),
    [setPrimary],
  );
}
