import { LookBack } from "../../../../server/features/reminders/reminder.look-back";

interface Row {
  id: string;
  at: Date;
}

let rows: Row[];
let look: LookBack<Row>;
beforeEach(() => {
  rows = [];
  look = new LookBack(
    ({ at }) => at,
    async function* (since, now) {
      await Promise.resolve();
      yield rows.filter(({ at }) => at > since && at <= now);
    },
  );
});

const at = (seconds: number) => new Date(1_000_000_000 + seconds * 1_000);
const add = (id: string, seconds: number) => rows.push({ id, at: at(seconds) });

async function idsAt(seconds: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of look.look(at(seconds))) ids.push(...page.map(({ id }) => id));
  return ids;
}

describe("looking back", () => {
  it("passes on each row once, also one that comes in fifteen seconds late", async () => {
    expect(await idsAt(0)).toEqual([]);
    add("on time", 5);
    expect(await idsAt(10)).toEqual(["on time"]);
    expect(await idsAt(11)).toEqual([]);
    add("late", -3);
    expect(await idsAt(12)).toEqual(["late"]);
    expect(await idsAt(13)).toEqual([]);
  });

  it("goes over what is new alone until a second has passed, and then over what came late", async () => {
    add("one", 1);
    expect(await idsAt(2)).toEqual(["one"]);
    add("late", 1.9);
    add("two", 2.1);
    expect(await idsAt(2.2)).toEqual(["two"]);
    expect(await idsAt(3)).toEqual(["late"]);
    expect(await idsAt(4)).toEqual([]);
  });

  it("misses nothing of a long pause", async () => {
    await idsAt(0);
    add("of the pause", 3_600);
    expect(await idsAt(7_200)).toEqual(["of the pause"]);
  });

  it("passes on a row again when its time has changed", async () => {
    add("snoozed", 1);
    expect(await idsAt(2)).toEqual(["snoozed"]);
    rows = [];
    add("snoozed", 8);
    expect(await idsAt(9)).toEqual(["snoozed"]);
  });

  it("does not wait for a clock that was set back by an hour to catch up", async () => {
    await idsAt(3_600);
    add("after the change", 5);
    expect(await idsAt(4)).toEqual([]);
    expect(await idsAt(6)).toEqual(["after the change"]);
  });

  it("begins anew after a look that failed", async () => {
    await idsAt(0);
    add("first", 5);
    const failing = async () => {
      for await (const page of look.look(at(10))) throw new Error(`away at ${page.length}`);
    };
    await expect(failing()).rejects.toThrow("away");
    expect(await idsAt(100)).toEqual(["first"]);
  });
});
