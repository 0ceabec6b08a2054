import { Router } from "express";

import { readerOf } from "./features/reminders/reminder.reader";
import type { App } from "./platform/request-context";

/** Reminders that were not looked for during this time are as good as lost to whoever waits. */
const MAX_READING_AGE_MS = 5_000;

async function check(app: App) {
  const isDatabaseUp = await app.db.query("SELECT 1").then(
    () => true,
    () => false,
  );
  const readAt = readerOf(app).lastReadingAt;
  const areRemindersRead = readAt !== null && app.now().getTime() - readAt.getTime() <= MAX_READING_AGE_MS;
  return { database: isDatabaseUp, reminders: areRemindersRead };
}

/** `/healthz`: the process lives. `/readyz`: it can do its work; migrations are done before it listens at all. */
export function healthRoutes(app: App): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const checks = await check(app);
    const isReady = Object.values(checks).every(Boolean);
    response.status(isReady ? 200 : 503).json({ status: isReady ? "ready" : "not ready", checks });
  });
  return router;
}
