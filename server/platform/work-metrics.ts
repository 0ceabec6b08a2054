import { Histogram } from "prom-client";

import { toDomainError } from "./database-errors";
import { metricsOf } from "./metrics";
import { perApp } from "./per-app";
import type { App } from "./request-context";

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** "refused" is the caller's doing, "failed" ours or the database's. Codes would be too many to keep a histogram of each. */
type Outcome = "ok" | "refused" | "failed";

const durationsOf = perApp(
  (app) =>
    new Histogram({
      name: "tend_use_case_duration_seconds",
      help: "How long use cases, and the work that is repeated, took until they had answered, refused or failed.",
      labelNames: ["use_case", "outcome"],
      buckets: BUCKETS_S,
      registers: [metricsOf(app)],
    }),
);

const outcomeOf = (error: unknown): Outcome => (toDomainError(error, "").status >= 500 ? "failed" : "refused");

/** Runs something and notes how long it took and what came of it. `name` is one of ours, never a visitor's. */
export async function measured<T>(app: App, name: string, run: () => T | Promise<T>): Promise<T> {
  const note = durationsOf(app).startTimer({ use_case: name });
  let outcome: Outcome = "ok";
  try {
    return await run();
  } catch (error) {
    outcome = outcomeOf(error);
    throw error;
  } finally {
    note({ outcome });
  }
}
