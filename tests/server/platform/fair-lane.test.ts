import { FairLane, type Turn } from "../../../server/platform/fair-lane";

const bounds = { width: 1, perKey: 3, perLine: 5, retryAfterS: 7 };

/** A lane whose work ends when the test says so; `order` is what has begun. */
function scene(given: Partial<typeof bounds> = {}) {
  const lane = new FairLane({ ...bounds, ...given });
  const order: string[] = [];
  const ends: (() => void)[] = [];
  const refused: string[] = [];
  const send = (key: string, isKnown = false) => {
    const turn: Turn = { key, isKnown };
    const work = () => new Promise<void>((resolve) => (order.push(key), ends.push(resolve)));
    return lane.run(turn, work).catch((error: unknown) => {
      expect(error).toMatchObject({ code: "RATE_LIMITED", retryAfter: 7 });
      refused.push(key);
    });
  };
  /** Lets all of it run, one after the other. */
  const finish = async () => {
    for (let end = ends.shift(); end; end = ends.shift()) {
      end();
      await new Promise(setImmediate);
    }
  };
  return { send, order, refused, finish };
}

describe("a fair lane", () => {
  it("takes each key in turn, however much one of them has waiting", async () => {
    const { send, order, finish } = scene();
    for (const key of ["loud", "loud", "loud", "loud", "quiet", "other"]) void send(key);
    await finish();
    expect(order).toEqual(["loud", "loud", "quiet", "other", "loud", "loud"]);
  });

  it("lets one key have so many waiting and no more", async () => {
    const { send, order, refused, finish } = scene();
    for (let count = 0; count < 10; count += 1) void send("loud");
    await finish();
    expect(order).toHaveLength(4);
    expect(refused).toHaveLength(6);
  });

  it("is never filled by those who ask often: whoever has most gives a place to who has less", async () => {
    const { send, order, refused, finish } = scene();
    for (const key of ["a", "a", "a", "a", "b", "b"]) void send(key);
    void send("quiet");
    await finish();
    expect(refused).toEqual(["a"]);
    expect(order).toContain("quiet");
  });

  it("refuses when all who wait have as little as the one who comes", async () => {
    const { send, order, refused, finish } = scene();
    for (const key of ["a", "b", "c", "d", "e", "f", "g"]) void send(key);
    await finish();
    expect(order).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(refused).toEqual(["g"]);
  });

  it("keeps a line of their own for the known, and takes the two lines in turn", async () => {
    const { send, order, refused, finish } = scene({ perLine: 2 });
    for (const key of ["a", "b", "c", "d"]) void send(key);
    for (const key of ["ann", "bob"]) void send(key, true);
    await finish();
    expect(refused).toEqual(["d"]);
    expect(order).toEqual(["a", "ann", "b", "bob", "c"]);
  });

  it("lets nobody wait for longer than they may, and forgets who has left", async () => {
    jest.useFakeTimers();
    const maxWait = { ms: 1_000, tooLate: () => new Error("too late") };
    const lane = new FairLane({ ...bounds, perKey: 1, maxWait });
    let end = (): void => undefined;
    const turn = { key: "a", isKnown: false };
    const begun: string[] = [];
    const running = lane.run(turn, () => new Promise<void>((resolve) => (end = resolve)));
    const late = lane.run(turn, () => Promise.resolve(begun.push("late")));
    const told = expect(late).rejects.toThrow("too late");
    await jest.advanceTimersByTimeAsync(1_000);
    await told;
    const next = lane.run(turn, () => Promise.resolve(begun.push("next")));
    end();
    await Promise.all([running, next]);
    jest.useRealTimers();
    expect(begun).toEqual(["next"]);
  });

  it("runs so many at once and no more, also after some of them failed", async () => {
    const lane = new FairLane({ ...bounds, width: 2 });
    let running = 0;
    let most = 0;
    const attempt = async (index: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      if (index % 2 === 0) throw new Error("failed");
    };
    await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) => lane.run({ key: String(index), isKnown: false }, () => attempt(index))),
    );
    expect({ running, most }).toEqual({ running: 0, most: 2 });
  });
});
