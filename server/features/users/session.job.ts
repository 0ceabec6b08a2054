import type { RepeatedWork } from "../../platform/repeater";
import { purgeSessions } from "./purge-sessions";

/** Nobody waits for it: sessions that have ended let nobody in. */
export const purgeSessionsJob: RepeatedWork = { name: "purgeSessions", everyMs: 3_600_000, run: purgeSessions };
