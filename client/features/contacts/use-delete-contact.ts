import type { ApolloCache, Reference } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateContacts } from "./invalidate-contacts";

const DeleteContact = graphql(`
  mutation DeleteContact($input: DeleteContactInput!) {
    deleteContact(input: $input) {
      id
    }
  }
`);

interface ContactPage {
  items: readonly Reference[];
}

/** Takes the contact out of its lead's list. Its record stays: a follow-up keeps showing whom it was with. */
function takeFromList(cache: ApolloCache, leadId: string, contactId: string): void {
  cache.modify<{ contacts: ContactPage }>({
    id: cache.identify({ __typename: "Lead", id: leadId }),
    fields: {
      contacts: (page, { readField }) =>
        "items" in page ? { ...page, items: page.items.filter((one) => readField("id", one) !== contactId) } : page,
    },
  });
}

/** Deletes a contact, which shows at once and goes back when the server refuses. */
export function useDeleteContact() {
  const [remove] = useMutation(DeleteContact);
  return useCallback(
    (id: string, leadId: string) =>
      remove({
        variables: { input: { id } },
        optimisticResponse: { deleteContact: { __typename: "Contact", id } },
        update: (cache) => {
          takeFromList(cache, leadId, id);
          invalidateContacts(cache, leadId);
        },
        onQueryUpdated: refetchAffected,
      }),
    [remove],
  );
}
