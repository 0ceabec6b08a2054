import { Router, type RequestHandler } from "express";
import { collectDefaultMetrics, Gauge } from "prom-client";

import { deliveryCounts } from "./features/deliveries/delivery.loaders";
import { readerOf } from "./features/reminders/reminder.reader";
import { daysToKeep } from "./features/reports/report.days";
import { checkHealth } from "./health-check";
import { mayReadMetrics } from "./metrics.access";
import { poolFigures } from "./platform/connection-pool";
import { metricsOf } from "./platform/metrics";
import type { App } from "./platform/request-context";

function reminderGauges(app: App): void {
  const registers = [metricsOf(app)];
  new Gauge({
    name: "tend_reminder_last_reading_age_seconds",
    help: "How long ago this process had read everything that was due; absent before the first time.",
    registers,
    collect() {
      const { lastReadingAt } = readerOf(app);
      if (lastReadingAt) this.set((app.now().getTime() - lastReadingAt.getTime()) / 1_000);
      else this.remove();
    },
  });
  new Gauge({
    name: "tend_reminder_backlog",
    help: "Reminders that are due and that this process has not read yet, at most 10,000; absent while the database is away.",
    registers,
    async collect() {
      const { backlog } = await checkHealth(app);
      if (backlog === null) this.remove();
      else this.set(backlog);
    },
  });
}

function deliveryGauges(app: App): void {
  new Gauge({
    name: "tend_reminder_deliveries",
    help: "Deliveries through channels such as mail that wait to be sent, or were given up; absent while the database is away.",
    labelNames: ["channel", "state"],
    registers: [metricsOf(app)],
    async collect() {
      this.reset();
      const counts = await deliveryCounts(app.db).catch(() => []);
      for (const { channel, state, count } of counts) this.set({ channel, state }, count);
    },
  });
}

function reportGauges(app: App): void {
  new Gauge({
    name: "tend_report_days_waiting",
    help: "Days of the past whose sums for reports are still to be made or made anew; absent while the database is away.",
    registers: [metricsOf(app)],
    async collect() {
      const days = await daysToKeep(app).catch(() => null);
      if (days) this.set(days.length);
      else this.remove();
    },
  });
}

function processGauges(app: App, countSockets: () => number): void {
  const registers = [metricsOf(app)];
  new Gauge({
    name: "tend_sockets_open",
    help: "Sockets of signed-in users that this process holds.",
    registers,
    collect() {
      this.set(countSockets());
    },
  });
  new Gauge({
    name: "tend_database_connections",
    help: "Connections to the database in use and idle, and requests that wait for one.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(poolFigures(app.db.connection))) this.set({ state }, count);
    },
  });
}

/** `/metrics` for Prometheus: figures only, nothing that names a person or a record. */
export function metricsRoutes(app: App, { countSockets }: { countSockets(this: void): number }): Router {
  const registry = metricsOf(app);
  collectDefaultMetrics({ register: registry });
  reminderGauges(app);
  deliveryGauges(app);
  reportGauges(app);
  processGauges(app, countSockets);

  const guard: RequestHandler = (request, response, next) => {
    if (mayReadMetrics(request, app.settings.METRICS_TOKEN)) {
      next();
      return;
    }
    if (app.settings.METRICS_TOKEN) response.set("WWW-Authenticate", "Bearer");
    response
      .status(app.settings.METRICS_TOKEN ? 401 : 403)
      .type("text")
      .send("The metrics are for whoever has METRICS_TOKEN or, when it is not set, for this machine alone.");
  };
  const router = Router();
  router.get("/metrics", guard, async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}
