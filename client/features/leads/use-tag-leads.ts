import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";
import type { LeadRow } from "./lead-row";
import { retagged, type Tagging } from "./tagging";

const TagLeads = graphql(`
  mutation TagLeads($input: TagLeadsInput!) {
    tagLeads(input: $input) {
      id
      version
      updatedAt
      tags {
        name
      }
    }
  }
`);

/** Puts tags on up to 100 leads and takes others off them; it shows at once, and goes back when the server refuses. */
export function useTagLeads() {
  const [tag] = useMutation(TagLeads);
  return useCallback(
    (before: readonly LeadRow[], tagging: Tagging) => {
      const now = new Date().toISOString();
      return tag({
        variables: { input: { ids: before.map(({ id }) => id), ...tagging } },
        optimisticResponse: {
          tagLeads: before.map((lead) => ({
            __typename: "Lead",
            id: lead.id,
            version: lead.version + 1,
            updatedAt: now,
            tags: retagged(lead, tagging).map((name) => ({ __typename: "Tag", name })),
          })),
        },
      });
    },
    [tag],
  );
}
