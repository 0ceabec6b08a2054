import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateHistory } from "./invalidate-history";

const TagLead = graphql(`
  mutation TagLead($input: TagLeadInput!) {
    tagLead(input: $input) {
      id
      version
      updatedAt
      tags {
        id
        name
      }
    }
  }
`);

interface TaggedLead {
  id: string;
  version: number;
  tags: readonly { id: string; name: string }[];
}

/** Puts a tag on a lead or takes one off; it shows at once, and goes back when the server refuses. */
export function useTagLead() {
  const [tagLead] = useMutation(TagLead);
  return useCallback(
    ({ id, version, tags }: TaggedLead, { add = [], remove = [] }: { add?: string[]; remove?: string[] }) => {
      const kept = tags.filter(({ name }) => !remove.includes(name));
      // Only the server knows the id of a new tag, and how one that exists already is written.
      const added = add.map((name) => ({ id: `new ${name}`, name }));
      return tagLead({
        variables: { input: { id, add, remove } },
        optimisticResponse: {
          tagLead: {
            __typename: "Lead",
            id,
            version: version + 1,
            updatedAt: new Date().toISOString(),
            tags: [...kept, ...added].map((tag) => ({ __typename: "Tag" as const, ...tag })),
          },
        },
        update: (cache) => {
          invalidateHistory(cache, id);
          cache.modify({ fields: { tags: (_, { INVALIDATE }) => INVALIDATE } });
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [tagLead],
  );
}
