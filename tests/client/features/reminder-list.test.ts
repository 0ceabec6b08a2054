import {
  noReminders,
  reduceReminders,
  reminderToasts,
  type ReminderEvent,
  type ReminderList,
} from "../../../client/features/reminders/reminder-list";

const due = (id: string, minute = 0, snoozedUntil: string | null = null, followUpId = `of ${id}`): ReminderEvent => ({
  type: "due",
  reminder: { id, followUpId, remindAt: `2026-03-18T09:${String(minute).padStart(2, "0")}:00Z`, snoozedUntil },
});
/** A reminder of the one follow-up that several of these are about. */
const dueOf = (followUpId: string, id: string, minute: number) => due(id, minute, null, followUpId);
const quiet: ReminderEvent = { type: "quiet" };
const after = (events: ReminderEvent[], from: ReminderList = noReminders) => events.reduce(reduceReminders, from);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("reduceReminders", () => {
  it("announces what is due, the longest due first", () => {
    const list = after([due("2", 5), due("1", 1), quiet]);
    expect(ids(list.items)).toEqual(["1", "2"]);
    expect(ids(reminderToasts(list))).toEqual(["1", "2"]);
  });

  it("shows a reminder that is sent twice once, and does not bring back its toast", () => {
    const list = after([due("1"), quiet, { type: "dismissed", id: "1" }, due("1"), quiet]);
    expect(ids(list.items)).toEqual(["1"]);
    expect(reminderToasts(list)).toEqual([]);
  });

  it("announces a snoozed reminder anew", () => {
    const list = after([due("1"), quiet, { type: "dismissed", id: "1" }, due("1", 0, "2026-03-18T10:00:00Z"), quiet]);
    expect(ids(reminderToasts(list))).toEqual(["1"]);
  });

  it("shows at most three toasts, the last to fall due among them, and lets the one before up when one goes", () => {
    const list = after([due("1", 1), quiet, due("2", 2), quiet, due("3", 3), quiet, due("4", 4), quiet]);
    expect(ids(reminderToasts(list))).toEqual(["2", "3", "4"]);
    expect(ids(reminderToasts(after([{ type: "cleared", id: "3" }], list)))).toEqual(["1", "2", "4"]);
  });

  it("says a flood in one sentence", () => {
    const list = after([due("1"), due("2"), due("3"), due("4"), quiet]);
    expect(reminderToasts(list)).toEqual([]);
    expect(list.summary).toBe(4);
    expect(list.items).toHaveLength(4);
    expect(after([{ type: "summaryDismissed" }], list).summary).toBe(0);
  });

  it("takes the sentence back when all of it has been cleared elsewhere", () => {
    const flood = after([due("1"), due("2"), due("3"), due("4"), quiet]);
    const cleared = ["1", "2", "3", "4"].map((id): ReminderEvent => ({ type: "cleared", id }));
    expect(after(cleared, flood)).toMatchObject({ items: [], summary: 0 });
  });

  it("drops, after a gap, what the server does not send again", () => {
    const before = after([due("1"), due("2"), quiet]);
    const list = after([{ type: "connected" }, due("2"), due("3"), quiet, { type: "complete" }], before);
    expect(ids(list.items).sort()).toEqual(["2", "3"]);
  });

  it("lets the latest reminder of a follow-up stand for those before it, and announces it", () => {
    const ahead = after([dueOf("7", "1", 1), quiet, { type: "dismissed", id: "1" }]);
    const list = after([dueOf("7", "2", 11), quiet], ahead);
    expect(ids(list.items)).toEqual(["2"]);
    expect(ids(reminderToasts(list))).toEqual(["2"]);
    expect(after([{ type: "cleared", id: "2" }], list).items).toEqual([]);
  });

  it("shows one of them to a device that connects, and keeps it when all are sent again, in whatever order", () => {
    const [ahead, atDue] = [dueOf("7", "1", 1), dueOf("7", "2", 11)];
    const list = after([{ type: "connected" }, ahead, atDue, quiet, { type: "complete" }]);
    expect(ids(list.items)).toEqual(["2"]);
    const again = after([{ type: "connected" }, atDue, ahead, quiet, { type: "complete" }], list);
    expect(again.items).toEqual(list.items);
  });

  it("keeps reminders about no follow-up apart", () => {
    const about = (id: string): ReminderEvent => ({
      type: "due",
      reminder: { id, followUpId: null, remindAt: "2026-03-18T09:00:00Z" },
    });
    expect(ids(after([about("1"), about("2"), quiet]).items)).toEqual(["1", "2"]);
  });

  it("drops nothing while no connection was made", () => {
    expect(ids(after([due("1"), quiet, { type: "complete" }]).items)).toEqual(["1"]);
  });
});
