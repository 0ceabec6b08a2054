import { LiveFeed } from "../../../server/platform/live-feed";
import { RecordChanges, type ChangeKind, type RecordChange } from "../../../server/platform/record-changes";

const change = (id: string, kind: ChangeKind = "UPDATED"): RecordChange => ({ type: "Lead", id, kind });

describe("a feed of changed records", () => {
  it("tells of each record once, in the order in which they changed first", async () => {
    const feed = new LiveFeed(() => undefined);
    for (const id of ["1", "2", "1", "3", "2"]) feed.offer(change(id));
    expect([await feed.next(), await feed.next(), await feed.next()].map((next) => next?.id)).toEqual(["1", "2", "3"]);
    feed.offer(change("1"));
    expect(await feed.next()).toEqual(change("1"));
  });

  it.each<[ChangeKind[], ChangeKind]>([
    [["CREATED", "UPDATED"], "CREATED"],
    [["UPDATED", "DELETED"], "DELETED"],
    [["DELETED", "UPDATED"], "DELETED"],
    [["DELETED", "CREATED"], "CREATED"],
  ])("makes of %j one %s", async (kinds, expected) => {
    const feed = new LiveFeed(() => undefined);
    kinds.forEach((kind) => {
      feed.offer(change("1", kind));
    });
    expect(await feed.next()).toEqual(change("1", expected));
  });

  it("ends when more records wait than anyone shows, and lets go of them", async () => {
    const closed = jest.fn();
    const feed = new LiveFeed(closed);
    for (let id = 1; id <= 10_001; id += 1) feed.offer(change(String(id)));
    expect(closed).toHaveBeenCalledTimes(1);
    expect(await feed.next()).toBeNull();
  });

  it("that is ended tells a waiting reader so", async () => {
    const feed = new LiveFeed(() => undefined);
    const next = feed.next();
    await feed.end();
    expect(await next).toBeNull();
  });
});

describe("the changes of a transaction", () => {
  it("are published once for each record", () => {
    const changes = new RecordChanges();
    changes.note("Lead", "1", "CREATED");
    changes.note("FollowUp", "1", "UPDATED");
    changes.note("Lead", "1", "UPDATED");
    const publish = jest.fn();
    changes.publish({ publish, subscribe: () => () => undefined, close: () => undefined });
    expect(publish.mock.calls).toEqual([
      ["recordChanged", { type: "Lead", id: "1", kind: "CREATED" }],
      ["recordChanged", { type: "FollowUp", id: "1", kind: "UPDATED" }],
    ]);
  });
});
