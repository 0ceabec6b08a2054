import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { putBack, type Place } from "../../apollo/listed-records";
import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateContacts } from "./invalidate-contacts";
import { showAsPrimary } from "./show-as-primary";

const RestoreContact = graphql(`
  mutation RestoreContact($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      id
      version
      isPrimary
    }
  }
`);

interface Deleted {
  id: string;
  version: number;
  isPrimary: boolean;
}

/** Brings a deleted contact back, as the primary one if it was: at once, and away again should the server refuse. */
export function useRestoreContact() {
  const [restore] = useMutation(RestoreContact);
  return useCallback(
    ({ id, version, isPrimary }: Deleted, leadId: string, places: readonly Place[]) => {
      const contact = { __typename: "Contact" as const, id };
      return restore({
        variables: { input: { id, isPrimary } },
        // Its deletion was a version, too.
        optimisticResponse: { restoreContact: { ...contact, version: version + 2, isPrimary } },
        update: (cache, { data }) => {
          putBack(cache, contact, places);
          if (data?.restoreContact.isPrimary) showAsPrimary(cache, leadId, id);
          invalidateContacts(cache, leadId);
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [restore],
  );
}
