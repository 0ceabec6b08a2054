import type { DocumentNode, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useState } from "react";
import { filter, map, take } from "rxjs";

import { client, session } from "./client";
import { userOf, type SignedInUser } from "./session";

/** A query as a page is going to ask it. */
export interface Question {
  query: DocumentNode;
  variables: OperationVariables;
}

/** A query with its variables, which have to fit. */
export const question = <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Question => ({ query, variables });

const askedAhead = new Set<DocumentNode>();

/**
 * Asks what a page is going to ask, as soon as somebody is signed in: the answer is on its way while the shell around the
 * page is still drawn. What fails is asked again by the page, which can say so.
 */
export function askAhead(questions: (user: SignedInUser) => readonly Question[]): void {
  const signedIn = session.state.pipe(
    map(userOf),
    filter((user) => user !== null),
    take(1),
  );
  signedIn.subscribe((user) => {
    for (const { query, variables } of questions(user)) {
      askedAhead.add(query);
      client.query({ query, variables }).catch(() => askedAhead.delete(query));
    }
  });
}

/** The options of a page's query that was asked ahead: the first page that asks takes that answer instead of a second one. */
export function useAskedAhead(query: DocumentNode): { fetchPolicy?: "cache-first" } {
  const [options] = useState(() => (askedAhead.delete(query) ? ({ fetchPolicy: "cache-first" } as const) : {}));
  return options;
}
