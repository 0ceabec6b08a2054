import { buffer, exhaustMap, Subject, timer, type Observable } from "rxjs";

import type { ChangeKind } from "../generated/graphql";

/** The records whose changes are told. */
export type LiveType = "Lead" | "FollowUp" | "User";

export interface LiveChange {
  of: LiveType;
  id: string;
  kind: ChangeKind;
}

/** What has changed, here or elsewhere, as this tab hears of it. */
export const liveChanges = new Subject<LiveChange>();

/**
 * Tells what is on screen of a change: of the server's word of one made anywhere, and in a mutation's own words of one made
 * here, so that it need not wait for the former. What both say within a moment is looked at once.
 */
export const tellChange = (of: LiveType, id: string, kind: ChangeKind = "UPDATED"): void =>
  liveChanges.next({ of, id, kind });

/** One change seldom comes alone: a follow-up that is completed changes its lead, plans another one, and so on. */
const GATHER_MS = 250;

/** All that comes within a moment of the first, at once. */
export const gathered = (changes: Observable<LiveChange>): Observable<LiveChange[]> =>
  changes.pipe(buffer(changes.pipe(exhaustMap(() => timer(GATHER_MS)))));
