import type { RepeatedWork } from "../../platform/repeater";
import { missFollowUps } from "./miss-follow-ups";

/** The door through which the clock comes in. Often enough that nobody waits for a status that the calendar shows. */
export const missFollowUpsJob: RepeatedWork = { name: "missFollowUps", everyMs: 10_000, run: missFollowUps };
