import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { leaveOut, type Place } from "../../apollo/listed-records";
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

/**
 * Deletes a contact, which shows at once and goes back when the server refuses. Its record stays: a follow-up keeps showing
 * whom it was with. Resolves to where it stood, for whoever brings it back.
 */
export function useDeleteContact() {
  const [remove] = useMutation(DeleteContact);
  return useCallback(
    async (id: string, leadId: string) => {
      const places: Place[] = [];
      const contact = { __typename: "Contact" as const, id };
      await remove({
        variables: { input: { id } },
        optimisticResponse: { deleteContact: contact },
        update: (cache) => {
          places.push(...leaveOut(cache, contact, "contacts", { __typename: "Lead", id: leadId }));
          invalidateContacts(cache, leadId);
        },
        onQueryUpdated: refetchAffected,
      });
      return places;
    },
    [remove],
  );
}
