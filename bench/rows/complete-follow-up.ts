import type { EntityManager } from "typeorm";

import { compare } from "../compare";
import type { Request } from "../load";
import type { Row } from "../row";
import { assertSameAnswer } from "../same-answer";
import { floorSide, type Shop } from "../shop";
import { efforts } from "./sides";

/** Somebody whose day no other row looks at. */
const REP = 3;
/** More than can be completed while it is measured; each can be completed once. */
const OF_EACH_LEAD = 70;

const PLANNED = `INSERT INTO follow_ups
  (lead_id, version, created_at, updated_at, assigned_to, created_by, type, due_datetime, remind_before, status)
  SELECT lead.id, 1, NOW(3), NOW(3), ${REP}, ${REP}, 'CALL', NOW(3) + INTERVAL 60 + ? DAY, '[]', 'PENDING'
  FROM leads lead WHERE lead.owner_id = ${REP}`;

const ARMED = `INSERT INTO reminders (kind, user_id, follow_up_id, remind_at)
  SELECT 'DUE', assigned_to, id, due_datetime FROM follow_ups
  WHERE assigned_to = ${REP} AND status = 'PENDING' AND due_datetime > NOW(3) + INTERVAL 59 DAY`;

const IDS = `SELECT id FROM follow_ups
  WHERE assigned_to = ${REP} AND status = 'PENDING' AND due_datetime > NOW(3) + INTERVAL 59 DAY ORDER BY id`;

/** Plans them one lead after the other, so that no two that are completed in one moment wait for the same lead. */
async function plan(db: EntityManager): Promise<string[]> {
  for (let turn = 1; turn <= OF_EACH_LEAD; turn += 1) await db.query(PLANNED, [turn]);
  await db.query(ARMED);
  await db.query("ANALYZE TABLE follow_ups, reminders");
  return (await db.query<{ id: string }[]>(IDS)).map(({ id }) => id);
}

function completing(ids: string[]): () => Request {
  const body = JSON.stringify({ outcome: "Ordered 40 bowls", notes: "Ask about the glaze." });
  return () => {
    const id = ids.pop();
    if (!id) throw new Error("Everything that was planned has been completed.");
    return { method: "PATCH", path: `/api/follow-ups/${id}/complete`, body };
  };
}

/** All but what differs between two follow-ups. */
function withoutPlace(answer: unknown): unknown {
  const { id, leadId, dueDatetime, completedAt, createdAt, updatedAt, ...rest } = answer as Record<string, unknown>;
  return { ...rest, kinds: [id, leadId, dueDatetime, completedAt, createdAt, updatedAt].map((value) => typeof value) };
}

export const completeFollowUp: Row<Shop> = {
  id: "complete-follow-up",
  title: "REST: completing a follow-up, against a transaction of the same statements by Express and mysql2",
  async run(shop, pace) {
    const asks = completing(await plan(shop.db));
    const sides = { product: await shop.as(REP, asks), floor: floorSide(shop.raw, asks) };
    await assertSameAnswer(sides.product, sides.floor, withoutPlace);
    return compare({ ...sides, atLeast: 0.6, ...efforts(pace) });
  },
};
