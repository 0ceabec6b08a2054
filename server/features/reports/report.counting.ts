/** Later than this is as late as can be: no grace is longer. */
const LATEST_MINUTES = 1_441;

const DELAY_US = "TIMESTAMPDIFF(MICROSECOND, followUp.due_datetime, followUp.completed_at)";

/** SQL: how much after its time a follow-up was completed; an early one makes up for no other's delay. */
export const DELAY_MS = `GREATEST(${DELAY_US} DIV 1000, 0)`;

/** SQL: the shortest grace, in whole minutes, with which it was completed on time. */
export const LATE_MINUTES = `LEAST(GREATEST((${DELAY_US} + 59999999) DIV 60000000, 0), ${LATEST_MINUTES})`;

/** When a follow-up counts: at the time it was completed or, while it is missed, at the time it was due. */
export function countedAt(followUp: Record<"status" | "completedAt" | "dueDatetime", unknown>): unknown {
  if (followUp.status === "COMPLETED") return followUp.completedAt;
  return followUp.status === "MISSED" ? followUp.dueDatetime : null;
}
