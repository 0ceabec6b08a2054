import { useSyncExternalStore } from "react";

import { session } from "./client";
import { userOf, type SessionState, type SignedInUser } from "./session";

const subscribe = (onChange: () => void): (() => void) => {
  const subscription = session.state.subscribe(onChange);
  return () => subscription.unsubscribe();
};

export const useSession = (): SessionState => useSyncExternalStore(subscribe, () => session.state.value);

/** The user of a page that stands behind the sign-in. */
export function useCurrentUser(): SignedInUser {
  const user = userOf(useSession());
  if (!user) throw new Error("Nobody is signed in.");
  return user;
}
