import type { TestApp } from "./test-app";

/** Everything that hangs on leads, what refers to another first. */
const tables = [
  "reminder_deliveries",
  "reminders",
  "activity_logs",
  "follow_ups",
  "contacts",
  "lead_words",
  "lead_tags",
].concat(["tags", "views", "leads", "idempotency_keys"]);

/** Leaves the users and their sessions; what is compared row by row stays as small as it was at first. */
export async function clearRecords({ app }: Pick<TestApp, "app">): Promise<void> {
  for (const table of tables) await app.db.query(`DELETE FROM ${table}`);
}
