import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { createLead } from "../../../../server/features/leads/create-lead";
import { lead as readLead } from "../../../../server/features/leads/lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import type { User } from "../../../../server/features/users/user.entity";
import { storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let admin: User;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  admin = await storeUser(test, { role: "ADMIN" });
});
afterAll(() => test.close());

const list = async (user: User, input: object = {}) => await leads(test.as(user), input);
const names = async (input: object) => (await list(rep, input)).items.map(({ name }) => name);

describe("creating a lead", () => {
  it("stores it for the caller and logs it", async () => {
    const { id } = await createLead(test.as(rep), { name: "Zoë Ångström 🌻", company: "Bäckerei", notes: null });
    const lead = await test.app.db.findOneByOrFail(Lead, { id });
    expect(lead).toMatchObject({ name: "Zoë Ångström 🌻", company: "Bäckerei", status: "NEW", version: 1 });
    expect(lead).toMatchObject({ ownerId: rep.id, createdBy: rep.id, createdAt: test.app.now(), convertedAt: null });
    expect(await test.app.db.findBy(ActivityEntry, { leadId: id })).toMatchObject([
      { action: "LEAD_CREATED", userId: rep.id, metaJson: { name: { from: null, to: "Zoë Ångström 🌻" } } },
    ]);
  });

  it.each([
    ["without a name", {}, "name"],
    ["with a blank name", { name: "  " }, "name"],
    ["with a name of 151 characters", { name: "🌻".repeat(151) }, "name"],
    ["with half a character", { name: "a\uD800" }, "name"],
    ["with an unknown status", { name: "Ann", status: "MAYBE" }, "status"],
    ["with an owner that is no id", { name: "Ann", ownerId: "1 OR 1=1" }, "ownerId"],
    ["with a field nobody knows", { name: "Ann", role: "ADMIN" }, "role"],
  ])("%s is refused by field and stores nothing", async (_name, input, field) => {
    const before = await test.app.db.count(Lead);
    await expect(createLead(test.as(rep), input)).rejects.toMatchObject({ details: [{ field }] });
    expect(await test.app.db.count(Lead)).toBe(before);
  });

  it("takes a name of 150 four-byte characters as sent", async () => {
    const { id } = await createLead(test.as(rep), { name: "🌻".repeat(150) });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ name: "🌻".repeat(150) });
  });

  it("is for reps for themselves, for admins for anyone who can own leads, and not for viewers", async () => {
    const viewer = await storeUser(test, { role: "VIEWER" });
    await expect(createLead(test.as(admin), { name: "A", ownerId: rep.id })).resolves.toMatchObject({
      ownerId: rep.id,
    });
    await expect(createLead(test.as(rep), { name: "A", ownerId: admin.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(createLead(test.as(viewer), { name: "A" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(createLead(test.as(admin), { name: "A", ownerId: viewer.id })).rejects.toMatchObject({
      details: [{ field: "ownerId" }],
    });
    await expect(createLead(test.as(null), { name: "A" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

describe("changing a lead's status", () => {
  it("stores it, dates a conversion and logs from and to", async () => {
    const { id } = await storeLead(test, rep, { status: "INTERESTED" });
    await changeLeadStatus(test.as(rep), { id, status: "CONVERTED" });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({
      status: "CONVERTED",
      convertedAt: test.app.now(),
      version: 2,
    });
    expect(await test.app.db.findOneBy(ActivityEntry, { leadId: id, action: "STATUS_CHANGE" })).toMatchObject({
      metaJson: {
        status: { from: "INTERESTED", to: "CONVERTED" },
        convertedAt: { from: null, to: test.app.now().toISOString() },
      },
    });
    await changeLeadStatus(test.as(rep), { id, status: "NOT_INTERESTED" });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "NOT_INTERESTED", convertedAt: null });
  });

  it("to what it already is changes and logs nothing", async () => {
    const { id } = await storeLead(test, rep);
    await changeLeadStatus(test.as(rep), { id, status: "NEW" });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ version: 1 });
    expect(await test.app.db.countBy(ActivityEntry, { leadId: id })).toBe(1);
  });

  it("of somebody else's lead is refused and changes nothing", async () => {
    const { id } = await storeLead(test, admin);
    await expect(changeLeadStatus(test.as(rep), { id, status: "CONVERTED" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "NEW", version: 1 });
  });
});

describe("the list of leads", () => {
  it("shows the last changed first, in pages, and counts exactly", async () => {
    const user = await storeUser(test);
    for (const name of ["first", "second", "third"]) {
      test.pass(1);
      await storeLead(test, user, { name, status: "CONVERTED" });
    }
    const page = await list(user, { status: "CONVERTED", page: "2", limit: "1" });
    expect(page.items.map(({ name }) => name)).toEqual(["second"]);
    expect(await page.total).toBe(3);
    await expect(list(user, { limit: 101 })).rejects.toMatchObject({ details: [{ field: "limit" }] });
    await expect(list(user, { page: 0 })).rejects.toMatchObject({ details: [{ field: "page" }] });
  });

  it("finds words by their beginnings, in any order, without case and accents, also those of contacts", async () => {
    const { id: leadId } = await createLead(test.as(rep), { name: "Jürgen Weiß", company: "Café Ödipus Żółw" });
    await createContact(test.as(rep), {
      leadId,
      name: "Renée Dupont",
      email: "Renee@Example.com",
      phone: "(0151) 234-567 89",
    });
    for (const search of [
      "jurgen",
      "WEI JÜR",
      "odip cafe",
      "zolw weiss",
      "dupont",
      "renee@example.com",
      "0151 23456",
      "015123456789",
      "151234",
    ]) {
      expect([search, await names({ search })]).toEqual([search, ["Jürgen Weiß"]]);
    }
    for (const search of ["urgen", "jurgen nobody", "%", "_", "0151 999"]) {
      expect([search, (await names({ search })).includes("Jürgen Weiß")]).toEqual([
        search,
        search === "%" || search === "_",
      ]);
    }
  });

  it("with REP_READS=own shows a rep their own and those they hold a follow-up on, by list and by id", async () => {
    const other = await storeUser(test);
    const [own, held, hidden] = [await storeLead(test, other), await storeLead(test, rep), await storeLead(test, rep)];
    await storeFollowUp(test, held, { assignedTo: other.id });
    const narrow = { ...test.as(other), settings: { ...test.app.settings, REP_READS: "own" as const } };
    const page = await leads(narrow, {});
    expect(page.items.map(({ id }) => id).sort()).toEqual([own.id, held.id].sort());
    await expect(readLead(narrow, { id: hidden.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(readLead(narrow, { id: held.id })).resolves.toMatchObject({ id: held.id });
  });
});
