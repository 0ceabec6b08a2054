import { Temporal } from "temporal-polyfill";

import type { FollowUpType } from "../../../rules/follow-up";
import { isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up-status";

interface Step {
  type: FollowUpType;
  status: FollowUpStatus;
  dueDatetime: string;
  contact?: { id: string } | null;
}

interface Reached {
  contactId: string;
  type: FollowUpType;
}

/**
 * What was planned and has been done by reaching this contact: the first due of its kind that is due by the end of today,
 * with this contact, or else with nobody in particular. A call made ten minutes early is the planned one all the same.
 */
export function findDueStep<S extends Step>(
  steps: readonly S[],
  { contactId, type }: Reached,
  now: Temporal.Instant,
  zone: string,
): S | null {
  const today = now.toZonedDateTimeISO(zone);
  const tomorrow = today.startOfDay().add({ days: 1 }).toInstant();
  const due = steps
    .filter((step) => isOpenStatus(step.status) && step.type === type)
    .map((step) => ({ step, at: Temporal.Instant.from(step.dueDatetime) }))
    .filter(({ at }) => Temporal.Instant.compare(at, tomorrow) < 0)
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))
    .map(({ step }) => step);
  return due.find(({ contact }) => contact?.id === contactId) ?? due.find(({ contact }) => !contact) ?? null;
}
