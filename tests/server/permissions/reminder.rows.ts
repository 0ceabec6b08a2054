import { all, changing, emptyBut, notFoundBut, reading, type Row } from "./permission.rows";

/** Reminders are one's own, also for an ADMIN. */
const mine = { expected: notFoundBut("ASSIGNEE") };
const listedToMe = { expected: emptyBut("ASSIGNEE") };

export const reminderRows: Row[] = [
  reading(
    ["Query.reminders", "ReminderPage.items"],
    () => "reminders(limit: 100) { items { id } }",
    ({ reminder }) => reminder.id,
    listedToMe,
  ),
  reading(
    ["Reminder.followUp"],
    () => "reminders(limit: 100) { items { followUp { id } } }",
    ({ followUp }) => followUp.id,
    listedToMe,
  ),

  changing("acknowledgeReminder", ({ reminder }) => ({ id: reminder.id }), mine),
  {
    covers: ["Mutation.acknowledgeReminders"],
    when: "whatever of one's own is due",
    operation: () => ({ query: "mutation { acknowledgeReminders }" }),
    expected: all("OK"),
  },
  changing("snoozeReminder", ({ reminder }) => ({ id: reminder.id, until: "2026-03-03T09:00:00Z" }), mine),
  {
    covers: ["Mutation.sendTestReminder"],
    operation: () => ({ query: "mutation { sendTestReminder { id } }" }),
    expected: all("OK"),
  },
];
