import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { ReminderFeed } from "../../../../server/features/reminders/reminder.feed";

const WAITING = 200;

const reminder = (id: number, dueAt = 0) => Object.assign(new Reminder(), { id: String(id), dueAt: new Date(dueAt) });
const fill = (feed: ReminderFeed) => {
  for (let id = 1; id <= WAITING; id += 1) feed.offer(reminder(id));
};
const readAll = async (feed: ReminderFeed, count: number) => {
  for (let read = 0; read < count; read += 1) await feed.events.next();
};

describe("a socket's feed", () => {
  it("shows a reminder once, again after it was forgotten, and again when it is due at another time", async () => {
    const feed = new ReminderFeed(jest.fn(), jest.fn());
    for (const one of [reminder(1), reminder(1), reminder(1, 60_000)]) feed.offer(one);
    feed.forget("1");
    feed.offer(reminder(1, 60_000));
    const shown = [await feed.events.next(), await feed.events.next(), await feed.events.next()];
    expect(shown.map(({ value }) => (value as Reminder).dueAt?.getTime())).toEqual([0, 60_000, 60_000]);
  });

  it("asks for what it missed once it has read all, also when later ones found room meanwhile", async () => {
    const refill = jest.fn();
    const feed = new ReminderFeed(refill, jest.fn());
    fill(feed);
    expect(feed.offer(reminder(WAITING + 1))).toBe(false);
    await readAll(feed, 1);
    expect(feed.offer(reminder(WAITING + 2))).toBe(true);
    await readAll(feed, WAITING - 1);
    expect(refill).not.toHaveBeenCalled();
    await readAll(feed, 1);
    expect(refill).toHaveBeenCalledWith(feed);
  });

  it("asks for nothing when it has missed nothing", async () => {
    const refill = jest.fn();
    const feed = new ReminderFeed(refill, jest.fn());
    fill(feed);
    await readAll(feed, WAITING);
    expect(refill).not.toHaveBeenCalled();
  });
});
