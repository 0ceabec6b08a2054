import type { RepeatedWork } from "../../platform/repeater";
import { purgeSessions } from "./purge-sessions";

/** Nobody waits for it. */
export const purgeSessionsJob: RepeatedWork = { name: "purgeSessions", everyMs: 3_600_000, run: purgeSessions };
