import { Repeater, type RepeatedWork } from "../../../server/platform/repeater";
import type { App } from "../../../server/platform/request-context";

const logged = jest.fn();
/** Of an app it uses nothing else. */
const app = { logger: { error: logged } as unknown } as App;
beforeEach(() => logged.mockClear());

/** Something that is waited for, and whoever ends the wait. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Starts work and answers when it was run this many times. */
async function afterRuns(count: number, run: RepeatedWork["run"], everyMs = 1) {
  const enough = gate();
  let runs = 0;
  const counted: RepeatedWork["run"] = async (...given) => {
    runs += 1;
    if (runs === count) enough.open();
    await run(...given);
  };
  const repeater = new Repeater(app, { name: "counting", everyMs, run: counted });
  repeater.start();
  await enough.opened;
  return { repeater, runs: () => runs };
}

describe("repeated work", () => {
  it("begins at once, and goes on", async () => {
    const first = await afterRuns(1, () => Promise.resolve(), 3_600_000);
    await first.repeater.stop();
    expect(first.runs()).toBe(1);
    const { repeater } = await afterRuns(5, () => Promise.resolve());
    await repeater.stop();
    expect(logged).not.toHaveBeenCalled();
  });

  it("is never under way twice, however long it takes", async () => {
    let running = 0;
    const most: number[] = [];
    const { repeater } = await afterRuns(5, async () => {
      running += 1;
      most.push(running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
    });
    await repeater.stop();
    expect(new Set(most)).toEqual(new Set([1]));
  });

  it("that fails is logged and tried again", async () => {
    const failure = new Error("away");
    const { repeater } = await afterRuns(3, () => Promise.reject(failure));
    await repeater.stop();
    expect(logged).toHaveBeenCalledTimes(3);
    expect(logged).toHaveBeenCalledWith({ err: failure, work: "counting" }, expect.any(String));
  });

  it("is told to stop, finishes what it has begun, and is not run again", async () => {
    const end = gate();
    let wasToldToStop = false;
    const { repeater, runs } = await afterRuns(1, async (_app, stopping) => {
      stopping.addEventListener("abort", () => {
        wasToldToStop = true;
      });
      await end.opened;
    });
    let hasStopped = false;
    const stopped = repeater.stop().then(() => {
      hasStopped = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect({ wasToldToStop, hasStopped }).toEqual({ wasToldToStop: true, hasStopped: false });
    end.open();
    await stopped;
    expect(runs()).toBe(1);
  });

  it("does not wait for its next run to stop", async () => {
    const { repeater } = await afterRuns(1, () => Promise.resolve(), 3_600_000);
    await repeater.stop();
  });

  it("that was never started can be stopped", async () => {
    const run = jest.fn();
    await new Repeater(app, { name: "idle", everyMs: 1, run }).stop();
    expect(run).not.toHaveBeenCalled();
  });
});
