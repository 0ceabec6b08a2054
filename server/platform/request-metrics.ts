import type { RequestHandler } from "express";
import { Counter, Histogram, type Registry } from "prom-client";

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const classes = [
  { prefix: "/graphql", route: "graphql" },
  { prefix: "/api", route: "rest" },
  { prefix: "/playground", route: "playground" },
  { prefix: "/healthz", route: "health" },
  { prefix: "/readyz", route: "health" },
  { prefix: "/metrics", route: "metrics" },
];

/** A path can hold an id, or anything that a visitor makes up, so only its class becomes a label. */
const routeOf = (path: string): string =>
  classes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))?.route ?? "page";

/** Counts requests by class and status, and how long they take by class. */
export function requestMetrics(registry: Registry): RequestHandler {
  const registers = [registry];
  const requests = new Counter({
    name: "tend_http_requests_total",
    help: "Requests that were answered.",
    labelNames: ["route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "tend_http_request_duration_seconds",
    help: "How long requests took until they were answered.",
    labelNames: ["route"],
    buckets: BUCKETS_S,
    registers,
  });
  return (request, response, next) => {
    const route = routeOf(request.path);
    const end = durations.startTimer({ route });
    response.once("finish", () => {
      end();
      requests.inc({ route, status: response.statusCode });
    });
    next();
  };
}
