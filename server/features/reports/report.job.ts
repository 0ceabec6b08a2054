import type { RepeatedWork } from "../../platform/repeater";
import { keepReportSums } from "./keep-report-sums";

/** Often enough that a day in which something has changed is soon added up again. */
export const keepReportSumsJob: RepeatedWork = { name: "keepReportSums", everyMs: 10_000, run: keepReportSums };
