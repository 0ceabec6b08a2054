import { Histogram } from "prom-client";

import { metricsOf } from "../../platform/metrics";
import { perApp } from "../../platform/per-app";
import type { App } from "../../platform/request-context";

const BUCKETS_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 600, 3_600];

/**
 * How long reminders took from the time they were due until they were handed to a socket that was waiting for them. What a
 * socket is given when it connects does not count: nobody was there to be told earlier.
 */
export class ReminderFigures {
  /** The longest of those that were shown last; null before the first. */
  lastLagMs: number | null = null;
  private readonly lags: Histogram;

  constructor(app: App) {
    this.lags = new Histogram({
      name: "tend_reminder_lag_seconds",
      help: "From the time a reminder was due until it was handed to a waiting socket.",
      buckets: BUCKETS_S,
      registers: [metricsOf(app)],
    });
  }

  /** Notes what one reading has shown. */
  shown(lagsMs: readonly number[]): void {
    if (lagsMs.length === 0) return;
    this.lastLagMs = lagsMs.reduce((longest, lag) => Math.max(longest, lag));
    for (const lag of lagsMs) this.lags.observe(Math.max(lag, 0) / 1_000);
  }
}

export const figuresOf = perApp((app) => new ReminderFigures(app));
