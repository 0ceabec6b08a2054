import { AsyncQueue } from "../../../server/platform/async-queue";

const item = (id: number) => ({ id });

describe("a queue", () => {
  it("hands on what was pushed before and after somebody waits, in order", async () => {
    const queue = new AsyncQueue<{ id: number }>(10, { closed: jest.fn() });
    queue.push(item(1));
    expect(await queue.next()).toEqual({ value: item(1), done: false });
    const waiting = queue.next();
    queue.push(item(2));
    expect(await waiting).toEqual({ value: item(2), done: false });
  });

  it("refuses what goes over its limit, and says when it is empty again", async () => {
    const drained = jest.fn();
    const queue = new AsyncQueue<{ id: number }>(2, { drained, closed: jest.fn() });
    expect([1, 2, 3].map((id) => queue.push(item(id)))).toEqual([true, true, false]);
    await queue.next();
    expect(drained).not.toHaveBeenCalled();
    await queue.next();
    expect(drained).toHaveBeenCalledTimes(1);
  });

  it("lets go at once when it is ended while somebody waits", async () => {
    const closed = jest.fn();
    const queue = new AsyncQueue<{ id: number }>(2, { closed });
    const waiting = queue.next();
    await queue.return();
    await queue.return();
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect(queue.push(item(1))).toBe(false);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
