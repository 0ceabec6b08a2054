import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { UpdateContactInput } from "../../generated/graphql";
import { invalidateContacts } from "./invalidate-contacts";

const UpdateContact = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      id
      version
      name
      email
      phone
      phoneE164
      position
      notes
    }
  }
`);

/** Changes a contact's details. Without an optimistic answer: the form shows them until they are stored. */
export function useUpdateContact() {
  const [update] = useMutation(UpdateContact);
  return useCallback(
    (input: UpdateContactInput, leadId: string) =>
      update({
        variables: { input },
        update: (cache) => invalidateContacts(cache, leadId),
        onQueryUpdated: refetchAffected,
      }),
    [update],
  );
}
