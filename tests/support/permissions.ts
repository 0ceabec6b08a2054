import type { User } from "../../server/features/users/user.entity";
import { storeUser } from "./factories";
import type { TestApp } from "./test-app";

/** One user of each kind that a lead distinguishes. */
export interface Cast {
  admin: User;
  owner: User;
  stranger: User;
  viewer: User;
}

export async function storeCast(test: TestApp): Promise<Cast> {
  return {
    admin: await storeUser(test, { role: "ADMIN" }),
    owner: await storeUser(test),
    stranger: await storeUser(test),
    viewer: await storeUser(test, { role: "VIEWER" }),
  };
}

/** The context of a rep who may read only what is theirs. */
export const readingOwn = (test: TestApp, user: User) => ({
  ...test.as(user),
  settings: { ...test.app.settings, REP_READS: "own" as const },
});

/** Every row of these tables, to be compared before and after what must change nothing. */
export async function rowsOf(test: TestApp, ...tables: string[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const table of tables) rows.push(await test.app.db.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
  return rows;
}

/** Everything that an action on a lead might touch. */
export const everything = (test: TestApp) =>
  rowsOf(test, "leads", "lead_words", "tags", "lead_tags", "contacts", "follow_ups", "reminders", "activity_logs");
