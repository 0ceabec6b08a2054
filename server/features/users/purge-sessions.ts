import type { App } from "../../platform/request-context";
import { AT_HOME_MS } from "./session.loaders";

/** As many as are removed in one statement, so that none of them holds up somebody who signs in. */
const AT_ONCE = 500;

/**
 * Removes sessions that expired so long ago that nobody asks about them any more: from where somebody was signed in, and with
 * what, is not kept for longer than it serves.
 */
export async function purgeSessions(app: App, stopping?: AbortSignal): Promise<void> {
  const before = new Date(app.now().getTime() - AT_HOME_MS);
  for (let removed = AT_ONCE; removed === AT_ONCE && !stopping?.aborted;) {
    const { affectedRows } = await app.db.query<{ affectedRows: number }>(
      `DELETE FROM sessions WHERE expires_at < ? ORDER BY expires_at LIMIT ${AT_ONCE}`,
      [before],
    );
    removed = affectedRows;
  }
}
