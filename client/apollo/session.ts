import { BehaviorSubject, filter, firstValueFrom } from "rxjs";

import type { Role } from "../../rules/user";

export interface SignedInUser {
  id: string;
  name: string;
  email: string | null;
  role: Role;
  timezone: string | null;
  /** The lead times, in minutes, of what is planned for them without naming any. */
  remindBefore: number[] | null;
}

/** What the server answers to a sign-in or a renewal. */
export interface GrantedSession {
  accessToken: string;
  user: SignedInUser;
}

export type SessionState =
  | { status: "starting" }
  | { status: "unreachable" }
  | { status: "signed-out" }
  | { status: "signed-in"; user: SignedInUser }
  /** The server ended the session and renews it no more: their page stays, with what is typed on it, until they are back. */
  | { status: "expired"; user: SignedInUser };

/** Whose page this is, whether or not they have to sign in again. */
export const userOf = (state: SessionState): SignedInUser | null => ("user" in state ? state.user : null);

export type Session = ReturnType<typeof createSession>;

/**
 * Who is signed in. The access token lives in this closure only; the refresh token is a cookie that no script can
 * read. `refresh` asks the server for a new session: null means there is none, a rejection means it was not reached.
 */
export function createSession(refresh: () => Promise<GrantedSession | null>) {
  const state = new BehaviorSubject<SessionState>({ status: "starting" });
  let accessToken: string | null = null;
  let renewal: Promise<boolean> | null = null;

  const adopt = (granted: GrantedSession): void => {
    accessToken = granted.accessToken;
    state.next({ status: "signed-in", user: granted.user });
  };

  /** The user as they are after a change of themselves. */
  const amend = (user: SignedInUser): void => {
    const current = state.value;
    if (current.status === "signed-in" && current.user.id === user.id) state.next({ status: "signed-in", user });
  };

  /** Signed out by the server: by time, by a new password, by an administrator. */
  const lose = (): void => {
    const user = userOf(state.value);
    accessToken = null;
    state.next(user ? { status: "expired", user } : { status: "signed-out" });
  };

  const end = (): void => {
    accessToken = null;
    state.next({ status: "signed-out" });
  };

  const askAnew = async (): Promise<boolean> => {
    try {
      const granted = await refresh();
      if (granted) adopt(granted);
      else lose();
      return granted !== null;
    } catch (error) {
      // Whoever is signed in stays so while the network is away; only a start without an answer has nothing to show.
      if (state.value.status === "starting") state.next({ status: "unreachable" });
      throw error;
    } finally {
      renewal = null;
    }
  };

  /** Renews the session, once for all who ask at the same time. Resolves to whether there is one. */
  const renew = (): Promise<boolean> => (renewal ??= askAnew());

  /** Waits for whoever was signed out by time; resolves to whether the same user came back. */
  const returned = async (): Promise<boolean> => {
    const { value } = state;
    if (value.status !== "expired") return false;
    const next = await firstValueFrom(state.pipe(filter(({ status }) => status !== "expired")));
    return next.status === "signed-in" && next.user.id === value.user.id;
  };

  return {
    state,
    adopt,
    amend,
    end,
    renew,
    returned,
    accessToken: () => accessToken,
    /** The server refused the token; the next one who needs it renews first. */
    forgetToken: () => {
      accessToken = null;
    },
  };
}
