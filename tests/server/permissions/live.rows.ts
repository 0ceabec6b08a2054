import { updateFollowUp } from "../../../server/features/follow-ups/update-follow-up";
import type { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import type { Lead } from "../../../server/features/leads/lead.entity";
import { updateLead } from "../../../server/features/leads/update-lead";
import { acknowledgeReminder } from "../../../server/features/reminders/acknowledge-reminder";
import type { Reminder } from "../../../server/features/reminders/reminder.entity";
import { updateUser } from "../../../server/features/users/update-user";
import type { User } from "../../../server/features/users/user.entity";
import type { TestServer } from "../../support/test-server";
import { all, emptyBut, leftOut, type Row } from "./permission.rows";

/** What there is to tell of: a lead, a due follow-up on it, its reminder to whoever holds it, and somebody else who works here. */
export interface Subject {
  lead: Lead;
  followUp: FollowUp;
  reminder: Reminder;
  holder: User;
  colleague: User;
}

/** One subscription, and for each actor whether they are told of a lead, follow-up or reminder of others. */
export interface LiveRow extends Pick<Row, "covers" | "expected" | "own"> {
  query: string;
  idOf: (this: void, subject: Subject) => string;
  /** Makes it happen, as often as it is called. */
  happen: (this: void, test: TestServer, subject: Subject, admin: User) => Promise<unknown>;
}

let edits = 0;
const notes = (): string => `Edit ${(edits += 1)}`;

const toAllReaders = { expected: all("OK"), own: leftOut };
const toHolder = { expected: emptyBut("ASSIGNEE") };
const acknowledge: LiveRow["happen"] = (test, { reminder, holder }) =>
  acknowledgeReminder(test.as(holder), { id: reminder.id });

export const liveRows: LiveRow[] = [
  {
    covers: ["Subscription.userChanged", "UserChange.record"],
    query: "subscription { userChanged { record { id } } }",
    idOf: ({ colleague }) => colleague.id,
    happen: (test, { colleague }, admin) => updateUser(test.as(admin), { id: colleague.id, name: notes() }),
    expected: emptyBut("ADMIN"),
  },
  {
    covers: ["Subscription.leadChanged", "LeadChange.record"],
    query: "subscription { leadChanged { record { id } } }",
    idOf: ({ lead }) => lead.id,
    happen: (test, { lead }, admin) => updateLead(test.as(admin), { id: lead.id, notes: notes() }),
    ...toAllReaders,
  },
  {
    covers: ["Subscription.followUpChanged", "FollowUpChange.record"],
    query: "subscription { followUpChanged { record { id } } }",
    idOf: ({ followUp }) => followUp.id,
    happen: (test, { followUp }, admin) => updateFollowUp(test.as(admin), { id: followUp.id, notes: notes() }),
    ...toAllReaders,
  },
  {
    covers: ["Subscription.reminderDue"],
    query: "subscription { reminderDue { id } }",
    idOf: ({ reminder }) => reminder.id,
    // They are due already, and shown to whoever connects.
    happen: () => Promise.resolve(),
    ...toHolder,
  },
  {
    covers: ["Subscription.reminderCleared"],
    query: "subscription { reminderCleared { id } }",
    idOf: ({ reminder }) => reminder.id,
    happen: acknowledge,
    ...toHolder,
  },
];
