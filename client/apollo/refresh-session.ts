import { graphql } from "../generated/gql";
import { postDocument } from "./post-document";
import type { GrantedSession } from "./session";

const RefreshSession = graphql(`
  mutation RefreshSession {
    refreshSession {
      accessToken
      user {
        ...SessionUser_user @unmask
      }
    }
  }
`);

/** Trades the refresh cookie for a session; null without a valid one. */
export async function refreshSession(): Promise<GrantedSession | null> {
  const { refreshSession: granted } = await postDocument(RefreshSession);
  return granted ?? null;
}
