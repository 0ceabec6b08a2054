import { LiveBatch } from "../../../server/platform/live-batch";
import { LiveFeed } from "../../../server/platform/live-feed";
import type { Seen } from "../../../server/platform/live-lookup";

const MINUTE_MS = 60_000;

const seen = (id: string) => ({ record: { id } }) as unknown as Seen<{ id: string }>;

function feedOf(ids: readonly string[]): LiveFeed {
  const feed = new LiveFeed(() => undefined);
  for (const id of ids) feed.offer({ type: "Lead", id, kind: "UPDATED" });
  return feed;
}

describe("the changes that a subscriber may see", () => {
  it("are looked at together, and those that they may not see are passed over", async () => {
    const look = jest.fn((id: string) => Promise.resolve(id === "2" ? null : seen(id)));
    const batch = new LiveBatch(feedOf(["1", "2", "3"]), look);
    const first = await batch.next();
    expect(look.mock.calls).toEqual([["1"], ["2"], ["3"]]);
    const second = await batch.next();
    expect([first?.change.id, second?.change.id]).toEqual(["1", "3"]);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it("are looked at again by a subscriber that took its time", async () => {
    const look = jest.fn((id: string) => Promise.resolve<Seen<{ id: string }> | null>(seen(id)));
    const batch = new LiveBatch(feedOf(["1", "2", "3"]), look);
    await batch.next();
    const now = performance.now();
    const clock = jest.spyOn(performance, "now").mockReturnValue(now + MINUTE_MS);
    look.mockImplementation((id) => Promise.resolve(id === "2" ? null : seen(id)));
    expect((await batch.next())?.change.id).toBe("3");
    clock.mockRestore();
  });

  it("are not passed over when they could not be looked at", async () => {
    const look = jest.fn((id: string) => Promise.resolve(seen(id)));
    const batch = new LiveBatch(feedOf(["1", "2"]), look);
    look.mockRejectedValueOnce(new Error("The database is away."));
    await expect(batch.next()).rejects.toThrow("away");
    expect([(await batch.next())?.change.id, (await batch.next())?.change.id]).toEqual(["1", "2"]);
  });

  it("end when the feed is ended", async () => {
    const feed = feedOf([]);
    const next = new LiveBatch(feed, () => Promise.resolve(null)).next();
    await feed.end();
    expect(await next).toBeNull();
  });
});
