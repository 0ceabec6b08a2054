import { FailureCounts } from "../../../server/platform/failure-counts";

let now: Date;
let counts: FailureCounts;
beforeEach(() => {
  now = new Date("2026-03-02T08:30:00Z");
  counts = new FailureCounts(() => now);
});

const pass = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000);
};
const fail = (key: string) => {
  counts.begin(key);
  counts.fail(key);
};

describe("counts of failures", () => {
  it("know what has failed, when, and what is under way", () => {
    fail("a");
    counts.begin("a");
    expect(counts.of("a")).toEqual({ count: 1, pending: 1, lastAt: now.getTime() });
    counts.end("a");
    expect(counts.of("a")).toEqual({ count: 1, pending: 0, lastAt: now.getTime() });
    expect(counts.of("b")).toEqual({ count: 0, pending: 0, lastAt: 0 });
  });

  it("are forgotten a day after the last failure, or when told to; what is under way is not", () => {
    fail("a");
    pass(23);
    fail("a");
    counts.begin("a");
    pass(23);
    expect(counts.of("a")).toMatchObject({ count: 2, pending: 1 });
    pass(1);
    expect(counts.of("a")).toMatchObject({ count: 0, pending: 1 });
    fail("a");
    counts.forget("a");
    expect(counts.of("a")).toMatchObject({ count: 0, pending: 1 });
  });

  it("keep what was last used when more keys come than there is room for", () => {
    fail("first");
    for (let index = 0; index < 19_999; index += 1) fail(`key ${index}`);
    fail("first");
    fail("one more");
    expect([counts.of("first").count, counts.of("one more").count]).toEqual([2, 1]);
    expect(counts.of("key 0").count).toBe(0);
  });
});
