import type { FollowUpType } from "../../rules/follow-up";
import { createContact } from "../features/contacts/create-contact";
import { completeFollowUp } from "../features/follow-ups/complete-follow-up";
import { nextFollowUpByLeadId } from "../features/follow-ups/follow-up.loaders";
import { scheduleFollowUp } from "../features/follow-ups/schedule-follow-up";
import { changeLeadStatus } from "../features/leads/change-lead-status";
import { createLead } from "../features/leads/create-lead";
import type { Lead } from "../features/leads/lead.entity";
import { tagLead } from "../features/leads/tag-lead";
import type { RequestContext } from "../platform/request-context";
import type { DemoLead, DemoStep } from "./demo-lead";
import type { Moment } from "./demo-moment";

/** Where and when a story happens. */
export interface Stage {
  readonly timeOf: (moment: Moment) => Date;
  /** What the lead's owner does at that time, they do in this context. */
  readonly at: (time: Date) => RequestContext;
}

/** Between the first thing that a seller types in and the next ones. */
const TYPING_MINUTES = 1;

/** How long after it was due a follow-up was done and written down. */
const minutesUntilDone: Record<FollowUpType, number> = { CALL: 8, MEETING: 50, EMAIL: 4, WHATSAPP: 3, OTHER: 15 };

const after = (time: Date, minutes: number) => new Date(time.getTime() + minutes * 60_000);

function planOf({ timeOf }: Stage, { type, due, notes }: DemoStep, contactId: string | undefined) {
  return { type, dueDatetime: timeOf(due).toISOString(), notes, contactId };
}

/** Does the pending step of a lead and plans the next one with it, which is then the pending one. */
async function takeStep(stage: Stage, lead: Lead, step: DemoStep, next: DemoStep | undefined): Promise<void> {
  if (step.outcome === undefined) return;
  const doneAt = after(stage.timeOf(step.due), minutesUntilDone[step.type]);
  const ctx = stage.at(doneAt);
  const pending = await nextFollowUpByLeadId(ctx, lead.id);
  if (!pending) throw new Error(`The story of ${lead.name} has no step to be done.`);
  const plan = next && planOf(stage, next, pending.contactId ?? undefined);
  await completeFollowUp(ctx, { id: pending.id, outcome: step.outcome, next: plan });
  if (step.becomes)
    await changeLeadStatus(stage.at(after(doneAt, TYPING_MINUTES)), { id: lead.id, status: step.becomes });
}

/** Lives through a lead's life so far, use case by use case, each at its own time. */
export async function liveThrough(
  stage: Stage,
  { lead: given, created, contacts, tags = [], steps }: DemoLead,
): Promise<void> {
  const createdAt = stage.timeOf(created);
  const lead = await createLead(stage.at(createdAt), given);
  const ctx = stage.at(after(createdAt, TYPING_MINUTES));
  const contactIds: string[] = [];
  for (const contact of contacts) {
    const { id } = await createContact(ctx, { leadId: lead.id, ...contact });
    contactIds.push(id);
  }
  if (tags.length > 0) await tagLead(ctx, { id: lead.id, add: tags });
  const [first] = steps;
  if (!first) return;
  const plannedAt = after(createdAt, 2 * TYPING_MINUTES);
  await scheduleFollowUp(stage.at(plannedAt), { leadId: lead.id, ...planOf(stage, first, contactIds[0]) });
  for (const [index, step] of steps.entries()) await takeStep(stage, lead, step, steps[index + 1]);
}
