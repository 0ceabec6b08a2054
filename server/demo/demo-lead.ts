import type { FollowUpType } from "../../rules/follow-up";
import type { LeadStatus } from "../../rules/lead-status";
import type { Moment } from "./demo-moment";
import type { DemoSeller } from "./demo-users";

/** Someone to reach at a lead; the first one named is the primary contact. */
export interface DemoContact {
  name: string;
  position: string;
  phone: string;
  email: string;
}

/** One follow-up: with an outcome it was done when it was due, without one it is still open. */
export interface DemoStep {
  type: FollowUpType;
  due: Moment;
  notes?: string;
  outcome?: string;
  /** The status that the lead took because of the outcome. */
  becomes?: LeadStatus;
}

/** A lead and its life so far: each step was planned when the one before was done; only the last may be open. */
export interface DemoLead {
  ownedBy: DemoSeller;
  lead: { name: string; company: string; source: string; notes?: string };
  created: Moment;
  contacts: readonly DemoContact[];
  tags?: readonly string[];
  steps: readonly DemoStep[];
}

/** A line of a lead's contacts. */
export const person = (name: string, position: string, phone: string, email: string): DemoContact => ({
  name,
  position,
  phone,
  email,
});

/** A step with its outcome, and what it made of the lead. */
export const done = (type: FollowUpType, due: Moment, outcome: string, becomes?: LeadStatus): DemoStep => ({
  type,
  due,
  outcome,
  becomes,
});

/** A step that is still open. */
export const open = (type: FollowUpType, due: Moment, notes?: string): DemoStep => ({ type, due, notes });
