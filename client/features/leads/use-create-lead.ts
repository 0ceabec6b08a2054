import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { CreateLeadInput } from "../../generated/graphql";

const CreateLead = graphql(`
  mutation CreateLead($input: CreateLeadInput!) {
    createLead(input: $input) {
      id
      name
    }
  }
`);

/** Adds a lead and resolves to it. Without an optimistic answer: only the server gives it an id to lead to. */
export function useCreateLead() {
  const [create] = useMutation(CreateLead);
  return useCallback(
    async (input: CreateLeadInput) => {
      const { data } = await create({
        variables: { input },
        update: (cache) => cache.modify({ fields: { leads: (_, { INVALIDATE }) => INVALIDATE } }),
        onQueryUpdated: refetchAffected,
      });
      if (!data) throw new Error("The server answered without a lead.");
      return data.createLead;
    },
    [create],
  );
}
