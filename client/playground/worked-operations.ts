/** An operation as it stands in the guide, ready to be sent. */
export interface WorkedOperation {
  query: string;
  /** JSON. */
  variables: string | undefined;
}

/** A `graphql` block, and the `json` block that follows it at once. */
const block = /^```graphql\n(.*?)^```\n(?:\s*^```json\n(.*?)^```$)?/gms;

/** The operations of a Markdown page, in their order. The playground and the test of the guide read them by this. */
export const readWorkedOperations = (page: string): WorkedOperation[] =>
  [...page.matchAll(block)].map(([, query = "", variables]) => ({
    query: query.trim(),
    variables: variables?.trim(),
  }));
