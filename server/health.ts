import { Router } from "express";

import { checkHealth } from "./health-check";
import type { App } from "./platform/request-context";

/** `/healthz`: the process lives. `/readyz`: it can do its work; migrations are done before it listens at all. */
export function healthRoutes(app: App): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const { database, areRemindersRead, lastReadAt, lagMs, backlog } = await checkHealth(app);
    const isReady = database && areRemindersRead;
    response.status(isReady ? 200 : 503).json({
      status: isReady ? "ready" : "not ready",
      checks: { database, reminders: areRemindersRead },
      reminders: { lastReadAt, lagMs, backlog },
    });
  });
  return router;
}
