import type { TypedDocumentNode } from "@apollo/client";
import { print } from "graphql";

/**
 * Sends one document past Apollo: renewing the session must work from inside Apollo's own links, where a request
 * through the client would wait for itself.
 */
export async function postDocument<TData>(document: TypedDocumentNode<TData, Record<string, never>>): Promise<TData> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: print(document) }),
  });
  const answer: { data?: TData | null; errors?: { message: string }[] } = await response.json();
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `The server answered ${response.status}.`);
  return answer.data;
}
