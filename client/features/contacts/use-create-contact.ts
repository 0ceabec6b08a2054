import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { CreateContactInput } from "../../generated/graphql";
import { invalidateContacts } from "./invalidate-contacts";

const CreateContact = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) {
      id
      name
    }
  }
`);

/** Adds a contact to a lead. Without an optimistic answer: which contact becomes the primary one is the server's to say. */
export function useCreateContact() {
  const [create] = useMutation(CreateContact);
  return useCallback(
    (input: CreateContactInput) =>
      create({
        variables: { input },
        update: (cache) => invalidateContacts(cache, input.leadId),
        onQueryUpdated: refetchAffected,
      }),
    [create],
  );
}
