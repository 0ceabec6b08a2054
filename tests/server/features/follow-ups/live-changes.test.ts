import { parse, subscribe } from "graphql";

import { schema } from "../../../../server/app";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import { followUpChanged } from "../../../../server/features/follow-ups/follow-up-changed";
import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { leadChanged } from "../../../../server/features/leads/lead-changed";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { lockLead } from "../../../../server/features/leads/lead.loaders";
import { User } from "../../../../server/features/users/user.entity";
import { defineUseCase } from "../../../../server/platform/use-case";
import { liveFeedsOf } from "../../../../server/platform/live-feeds";
import { leadRules } from "../../../../rules/lead";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let rep: User;
let other: User;
let admin: User;
let lead: Lead;

async function start(settings: Parameters<typeof startTestServer>[0] = {}): Promise<void> {
  test = await startTestServer(settings);
  rep = await storeUser(test);
  other = await storeUser(test);
  admin = await storeUser(test, { role: "ADMIN" });
  lead = await storeLead(test, rep);
}
beforeEach(() => start());
afterEach(() => test.close());

const restart = async (settings: Parameters<typeof start>[0]) => {
  await test.close();
  await start(settings);
};

const LEAD = "kind id record { name status nextFollowUp { type } owner { email } }";
const FOLLOW_UP = "kind id record { type status lead { id } }";
const leadsQuery = (leadId?: string) =>
  `subscription { leadChanged${leadId ? `(leadId: "${leadId}")` : ""} { ${LEAD} } }`;
const followUpsQuery = (leadId?: string) =>
  `subscription { followUpChanged${leadId ? `(leadId: "${leadId}")` : ""} { ${FOLLOW_UP} } }`;

interface Told {
  kind: string;
  id: string;
  record: Record<string, unknown> | null;
}

/** Subscribes over a socket of this user's own; resolves when the server listens. */
async function listen(user: User, query: string) {
  const opened = new Promise<void>((resolve) => {
    const feeds = liveFeedsOf(test.app);
    const open = feeds.open.bind(feeds);
    feeds.open = (concerns) => {
      resolve();
      return open(concerns);
    };
  });
  const events = test.socket(await test.tokenOf(user)).iterate<Record<string, Told>>({ query });
  const told: Told[] = [];
  void (async () => {
    for await (const { data } of events) told.push(...Object.values(data ?? {}));
  })().catch(() => undefined);
  await opened;
  return told;
}

/** The same without a socket, which the server ends by itself once it notices that its user is another by now. */
async function listenWithin(user: User, query: string): Promise<Told[]> {
  const events = await subscribe({ schema, document: parse(query), contextValue: test.as(user) });
  if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events.errors));
  const told: Told[] = [];
  void (async () => {
    for await (const { data } of events) told.push(...(Object.values(data ?? {}) as Told[]));
  })();
  return told;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** However long it takes; the test's own limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(10);
}

/** Until each of these has been told so often, and a moment longer for what should not be told. */
async function toldTimes(times: number, ...all: Told[][]): Promise<void> {
  await until(() => all.every((told) => told.length >= times));
  await pause(60);
}

/** Until they have been told of this new lead, and so of all that was changed before it. */
const toldUpTo = ({ id }: Lead, told: Told[]) => until(() => told.some((one) => one.id === id));

const settled = (...all: Told[][]) => toldTimes(1, ...all);

const deleteLead = defineUseCase("deleteLead", leadRules, async (ctx, { id }) => {
  const found = await lockLead(ctx, id);
  found.deletedAt = ctx.now();
  await ctx.save(found, "STATUS_CHANGE");
});

describe("a changed lead", () => {
  it("is told with the record as it is now, once for each change", async () => {
    const told = await listen(other, leadsQuery());
    const added = await storeLead(test, rep, { name: "Ann" });
    await settled(told);
    await changeLeadStatus(test.as(rep), { id: added.id, status: "INTERESTED" });
    await toldTimes(2, told);
    await deleteLead(test.as(rep), { id: added.id });
    await toldTimes(3, told);
    expect(told).toMatchObject([
      { kind: "CREATED", id: added.id, record: { name: "Ann", status: "NEW" } },
      { kind: "UPDATED", id: added.id, record: { status: "INTERESTED" } },
      { kind: "DELETED", id: added.id, record: null },
    ]);
  });

  it("is one whose contacts or follow-ups changed too", async () => {
    const told = await listen(other, leadsQuery(lead.id));
    await storeLead(test, rep);
    await scheduleFollowUp(test.as(rep), {
      leadId: lead.id,
      type: "EMAIL",
      dueDatetime: inSeconds(test, 60).toISOString(),
    });
    await settled(told);
    await createContact(test.as(rep), { leadId: lead.id, name: "Ann" });
    await toldTimes(2, told);
    expect(told).toMatchObject([
      { kind: "UPDATED", id: lead.id, record: { nextFollowUp: { type: "EMAIL" } } },
      { kind: "UPDATED", id: lead.id },
    ]);
  });

  it("is not told when the change was rolled back, or when nothing changed", async () => {
    const told = await listen(other, leadsQuery());
    await expect(changeLeadStatus(test.as(other), { id: lead.id, status: "CONVERTED" })).rejects.toThrow();
    const past = { id: (await storeFollowUp(test, await storeLead(test, admin))).id, outcome: "Done" };
    await toldUpTo(await storeLead(test, rep), told);
    told.length = 0;
    const next = { type: "CALL", dueDatetime: inSeconds(test, -60).toISOString() };
    await expect(completeFollowUp(test.as(admin), { ...past, next })).rejects.toThrow();
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "NEW" });
    const last = await storeLead(test, rep);
    await toldUpTo(last, told);
    expect(told).toMatchObject([{ kind: "CREATED", id: last.id }]);
  });

  it("is told to those only who may see it at that moment", async () => {
    await restart({ REP_READS: "own" });
    const [owner, stranger, boss] = [
      await listen(rep, leadsQuery()),
      await listen(other, leadsQuery(lead.id)),
      await listen(admin, leadsQuery()),
    ];
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "INTERESTED" });
    await settled(owner, boss);
    expect([owner.length, stranger.length, boss.length]).toEqual([1, 0, 1]);

    await storeFollowUp(test, lead, { assignedTo: other.id });
    await Promise.all([settled(stranger), toldTimes(2, owner, boss)]);
    expect(stranger).toMatchObject([{ kind: "UPDATED", id: lead.id }]);

    await test.app.db.update(Lead, { id: lead.id }, { ownerId: admin.id });
    await changeLeadStatus(test.as(admin), { id: lead.id, status: "NEW" });
    await Promise.all([toldTimes(2, stranger), toldTimes(3, boss)]);
    expect([owner.length, stranger.length, boss.length]).toEqual([2, 2, 3]);
  });

  it("that is deleted is told to those only who saw it before", async () => {
    await restart({ REP_READS: "own" });
    const [owner, stranger] = [await listen(rep, leadsQuery()), await listen(other, leadsQuery())];
    await deleteLead(test.as(rep), { id: lead.id });
    await settled(owner);
    expect([owner, stranger]).toEqual([[{ kind: "DELETED", id: lead.id, record: null }], []]);
  });

  it("is told to a user as they are by then: not to a disabled one, and in the role they have", async () => {
    const [gone, demoted] = [await listenWithin(other, leadsQuery()), await listenWithin(admin, leadsQuery())];
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "INTERESTED" });
    await settled(gone, demoted);
    expect(demoted).toMatchObject([{ record: { owner: { email: rep.email } } }]);
    await test.app.db.update(User, { id: other.id }, { status: "DISABLED" });
    await test.app.db.update(User, { id: admin.id }, { role: "VIEWER" });
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "NEW" });
    await toldTimes(2, demoted);
    expect(gone).toHaveLength(1);
    expect(demoted[1]).toMatchObject({ kind: "UPDATED", record: { status: "NEW", owner: { email: null } } });
  });
});

describe("a changed follow-up", () => {
  it("is told with its record from its beginning to its end", async () => {
    const told = await listen(other, followUpsQuery(lead.id));
    await storeFollowUp(test, await storeLead(test, rep));
    const { id } = await storeFollowUp(test, lead);
    await settled(told);
    await updateFollowUp(test.as(rep), { id, type: "EMAIL" });
    await toldTimes(2, told);
    await deleteFollowUp(test.as(rep), { id });
    await toldTimes(3, told);
    await logInteraction(test.as(rep), { leadId: lead.id, type: "OTHER", outcome: "Walked in" });
    await toldTimes(4, told);
    expect(told).toMatchObject([
      { kind: "CREATED", id, record: { type: "CALL", lead: { id: lead.id } } },
      { kind: "UPDATED", id, record: { type: "EMAIL" } },
      { kind: "DELETED", id, record: null },
      { kind: "CREATED", record: { type: "OTHER", status: "COMPLETED" } },
    ]);
  });

  it("that was deleted is told to whom it was assigned, though they see nothing of the lead any more", async () => {
    await restart({ REP_READS: "own" });
    const { id } = await storeFollowUp(test, lead, { assignedTo: other.id });
    const [assignee, stranger] = [
      await listen(other, followUpsQuery()),
      await listen(await storeUser(test), followUpsQuery()),
    ];
    await deleteFollowUp(test.as(rep), { id });
    await settled(assignee);
    expect([assignee, stranger]).toEqual([[{ kind: "DELETED", id, record: null }], []]);
  });

  it("of a deleted lead is told to nobody", async () => {
    const { id } = await storeFollowUp(test, lead);
    await test.app.db.update(Lead, { id: lead.id }, { deletedAt: test.app.now() });
    const told = await listen(admin, followUpsQuery());
    test.app.pubsub.publish("recordChanged", { type: "FollowUp", id, kind: "UPDATED" });
    await pause(80);
    expect(told).toEqual([]);
  });
});

describe("subscribers", () => {
  it("share two queries for each change, however many they are", async () => {
    const users = await Promise.all(Array.from({ length: 60 }, () => storeUser(test)));
    const open = users.map((user) => leadChanged(test.as(user), {}));
    const next = Promise.all(open.map((events) => events.next()));
    const queries = jest.spyOn(test.app.db.connection.driver, "createQueryRunner");
    test.app.pubsub.publish("recordChanged", { type: "Lead", id: lead.id, kind: "UPDATED" });
    expect((await next).map(({ value }) => (value as Told).id)).toEqual(users.map(() => lead.id));
    expect(queries).toHaveBeenCalledTimes(2);
    queries.mockRestore();
    for (const events of open) await events.return?.();
  });

  it("that read slowly are told once of what changed often, as it is when they read it", async () => {
    const events = followUpChanged(test.as(other), {});
    const { id } = await storeFollowUp(test, lead);
    for (let count = 0; count < 20; count += 1) await updateFollowUp(test.as(rep), { id, notes: `Edit ${count}` });
    expect((await events.next()).value).toMatchObject({ kind: "CREATED", id, record: { notes: "Edit 19" } });
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });

  it("are told later when the database did not answer", async () => {
    const events = leadChanged(test.as(other), { leadId: lead.id });
    const next = events.next();
    const broken = jest.spyOn(test.app.db, "findBy").mockRejectedValueOnce(new Error("away"));
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "INTERESTED" });
    expect((await next).value).toMatchObject({ kind: "UPDATED", record: { status: "INTERESTED" } });
    broken.mockRestore();
    await events.return?.();
  });

  it("who are not signed in, or ask for no lead there could be, are refused", () => {
    expect(() => leadChanged(test.as(null), {})).toThrow("Sign in to continue.");
    expect(() => followUpChanged(test.as(rep), { leadId: "1abc" })).toThrow("Some of the input is not valid.");
  });

  it("are refused over the socket by code and field", async () => {
    const query = `subscription { leadChanged(leadId: "1abc") { kind } }`;
    const events = test.socket(await test.tokenOf(rep)).iterate({ query });
    expect((await events.next()).value).toMatchObject({
      errors: [{ extensions: { code: "VALIDATION_FAILED", details: [{ field: "leadId" }] } }],
    });
  });
});
