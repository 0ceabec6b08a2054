import { Lead } from "../../../server/features/leads/lead.entity";
import { lockLead } from "../../../server/features/leads/lead.loaders";
import { ActivityEntry } from "../../../server/features/activity/activity-entry.entity";
import { listenTo } from "../../../server/platform/events";
import { inTransaction } from "../../../server/platform/transaction";
import { storeLead, storeUser } from "../../support/factories";
import { startTestApp, type TestApp } from "../../support/test-app";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const deadlock = () => Object.assign(new Error("Deadlock found"), { code: "ER_LOCK_DEADLOCK" });

describe("a transaction", () => {
  it("is run again after a deadlock, and its callbacks once", async () => {
    let attempts = 0;
    const callback = jest.fn();
    const result = await inTransaction(test.as(null), (ctx) => {
      ctx.afterCommit(callback);
      attempts += 1;
      return attempts < 3 ? Promise.reject(deadlock()) : Promise.resolve("done");
    });
    expect([result, attempts]).toEqual(["done", 3]);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it("is given up after five repetitions", async () => {
    let attempts = 0;
    const run = inTransaction(test.as(null), () => {
      attempts += 1;
      return Promise.reject(deadlock());
    });
    await expect(run).rejects.toThrow("Deadlock found");
    expect(attempts).toBe(6);
  });

  it("survives a real deadlock between two transactions", async () => {
    const owner = await storeUser(test);
    const [one, two] = [await storeLead(test, owner), await storeLead(test, owner)];
    const changeBoth = (first: Lead, second: Lead, name: string) =>
      inTransaction(test.as(owner), async (ctx) => {
        for (const { id } of [first, second]) {
          const lead = await lockLead(ctx, id);
          lead.company = `${lead.company ?? ""}${name}`;
          await ctx.save(lead, "STATUS_CHANGE");
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
    await Promise.all([changeBoth(one, two, "A"), changeBoth(two, one, "B")]);
    const stored = await test.app.db.findBy(Lead, [{ id: one.id }, { id: two.id }]);
    expect(stored.map((lead) => [...(lead.company ?? "")].sort().join(""))).toEqual(["AB", "AB"]);
    expect(stored.map((lead) => lead.version)).toEqual([3, 3]);
  });

  it("does not run its callbacks after a rollback", async () => {
    const callback = jest.fn();
    const run = inTransaction(test.as(null), (ctx) => {
      ctx.afterCommit(callback);
      return Promise.reject(new Error("no"));
    });
    await expect(run).rejects.toThrow("no");
    expect(callback).not.toHaveBeenCalled();
  });

  it("stands when a callback after it fails", async () => {
    const next = jest.fn();
    const run = inTransaction(test.as(null), (ctx) => {
      ctx.afterCommit(() => Promise.reject(new Error("late")));
      ctx.afterCommit(next);
      return Promise.resolve("done");
    });
    await expect(run).resolves.toBe("done");
    expect(next).toHaveBeenCalled();
  });
});

describe("ctx.save", () => {
  it("stores a change once, raises the version and tells the listeners what changed", async () => {
    const owner = await storeUser(test);
    const { id } = await storeLead(test, owner);
    const heard = jest.fn();
    const listening = {
      ...test.as(owner),
      app: {
        ...test.app,
        listeners: [
          listenTo(["STATUS_CHANGE"], async (_ctx, event) => {
            await Promise.resolve(heard(event.changes));
          }),
        ],
      },
    };
    await inTransaction(listening, async (ctx) => {
      const lead = await lockLead(ctx, id);
      lead.changeStatus("INTERESTED", ctx.now());
      await ctx.save(lead, "STATUS_CHANGE");
      await ctx.save(lead, "STATUS_CHANGE");
    });
    expect(heard.mock.calls).toEqual([[{ status: { from: "NEW", to: "INTERESTED" } }]]);
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "INTERESTED", version: 2 });
  });

  it("refuses a record that another transaction has changed since it was loaded", async () => {
    const owner = await storeUser(test);
    const { id } = await storeLead(test, owner);
    const stale = inTransaction(test.as(owner), async (ctx) => {
      const lead = await lockLead(ctx, id);
      await ctx.db.query("UPDATE leads SET version = version + 1 WHERE id = ?", [id]);
      lead.changeStatus("CONVERTED", ctx.now());
      await ctx.save(lead, "STATUS_CHANGE");
    });
    await expect(stale).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "NEW", version: 1 });
  });

  it("is undone, with everything before it, when a listener throws", async () => {
    const owner = await storeUser(test);
    const { id } = await storeLead(test, owner);
    const failing = listenTo(["STATUS_CHANGE"], () => Promise.reject(new Error("a listener failed")));
    const ctx = {
      ...test.as(owner),
      app: { ...test.app, listeners: [...test.app.listeners, failing] },
    };
    const run = inTransaction(ctx, async (tx) => {
      const lead = await lockLead(tx, id);
      lead.changeStatus("CONVERTED", tx.now());
      await tx.save(lead, "STATUS_CHANGE");
    });
    await expect(run).rejects.toThrow("a listener failed");
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "NEW", version: 1, convertedAt: null });
    expect(await test.app.db.countBy(ActivityEntry, { leadId: id, action: "STATUS_CHANGE" })).toBe(0);
  });
});
