import { WakingLoop } from "../../../server/platform/waking-loop";

/** A loop whose work each test ends by hand. */
function controlled(sleepMs = 60_000) {
  const ends: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const loop = new WakingLoop(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise<void>((resolve) => ends.push(resolve));
    atOnce -= 1;
    return sleepMs;
  });
  return { loop, runs: () => ends.length, mostAtOnce: () => most, end: (run: number) => ends[run]?.() };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Long enough for every timer that was set for now. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("a waking loop", () => {
  it("works as soon as it is started, and again when it has slept", async () => {
    const { loop, runs, end } = controlled(1);
    loop.start();
    await until(() => runs() === 1);
    end(0);
    await until(() => runs() === 2);
    const stopped = loop.stop();
    end(1);
    await stopped;
    await aWhile();
    expect(runs()).toBe(2);
  });

  it("is woken out of a long sleep", async () => {
    const { loop, runs, end } = controlled();
    loop.start();
    await until(() => runs() === 1);
    end(0);
    await aWhile();
    loop.wakeIn(0);
    await until(() => runs() === 2);
    end(1);
    await loop.stop();
  });

  it("that is woken while it works, however often, works once more, and never twice at once", async () => {
    const { loop, runs, mostAtOnce, end } = controlled();
    loop.start();
    await until(() => runs() === 1);
    for (let count = 0; count < 3; count += 1) {
      loop.wakeIn(0);
      await aWhile();
    }
    end(0);
    await until(() => runs() === 2);
    end(1);
    await aWhile();
    expect([runs(), mostAtOnce()]).toEqual([2, 1]);
    await loop.stop();
  });

  it("keeps an earlier waking when it is asked for a later one, or falls asleep", async () => {
    const { loop, runs, end } = controlled();
    loop.start();
    await until(() => runs() === 1);
    loop.wakeIn(20);
    loop.wakeIn(60_000);
    end(0);
    await until(() => runs() === 2);
    end(1);
    await loop.stop();
  });

  it("does not begin again once it was stopped, and the stop waits for the end of the work", async () => {
    const { loop, runs, end } = controlled();
    loop.start();
    await until(() => runs() === 1);
    let isStopped = false;
    const stopping = loop.stop().then(() => {
      isStopped = true;
    });
    loop.wakeIn(0);
    await aWhile();
    expect(isStopped).toBe(false);
    end(0);
    await stopping;
    await aWhile();
    expect(runs()).toBe(1);
  });
});
