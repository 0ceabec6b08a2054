import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { createLead } from "../../../../server/features/leads/create-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { updateLead } from "../../../../server/features/leads/update-lead";
import { storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { longest, storableTexts, unstorableTexts } from "../../../support/texts";

let test: TestApp;
let cast: Cast;
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
afterAll(() => test.close());

const stored = (id: string) => test.app.db.findOneByOrFail(Lead, { id });
const lengths = { name: 150, company: 150, source: 100, notes: 10_000 };

describe("updating a lead", () => {
  it("changes what is named, empties what is null, keeps the rest and logs from and to", async () => {
    const { id } = await storeLead(test, cast.owner, { name: "Ann", company: "Bakery", source: "Fair", notes: "Tall" });
    test.pass(60);
    const answer = await updateLead(test.as(cast.owner), { id, version: 1, name: "Anna", company: null });
    expect(answer).toMatchObject({ name: "Anna", company: null, source: "Fair", notes: "Tall", version: 2 });
    expect(await stored(id)).toMatchObject({ name: "Anna", company: null, source: "Fair", notes: "Tall", version: 2 });
    expect((await stored(id)).updatedAt).toEqual(test.app.now());
    expect(await test.app.db.findBy(ActivityEntry, { leadId: id, action: "LEAD_UPDATED" })).toMatchObject([
      {
        userId: cast.owner.id,
        metaJson: { name: { from: "Ann", to: "Anna" }, company: { from: "Bakery", to: null } },
      },
    ]);
  });

  it("to what it already is changes and logs nothing", async () => {
    const { id } = await storeLead(test, cast.owner, { name: "Ann" });
    const before = await everything(test);
    await updateLead(test.as(cast.owner), { id, version: 1, name: "Ann", company: null });
    expect(await everything(test)).toEqual(before);
  });

  it("is found by the new words, and no longer by the old ones", async () => {
    const { id } = await storeLead(test, cast.owner, { name: "Quintessa" });
    await updateLead(test.as(cast.owner), { id, version: 1, name: "Zebulon" });
    expect(await (await leads(test.as(cast.owner), { search: "quintessa" })).total).toBe(0);
    expect(await (await leads(test.as(cast.owner), { search: "zebulon" })).total).toBe(1);
  });

  it("that was based on an older version is refused with the current values, and nothing is lost", async () => {
    const { id } = await storeLead(test, cast.owner, { name: "Ann" });
    await updateLead(test.as(cast.admin), { id, version: 1, name: "Anna", notes: "Called" });
    const before = await everything(test);
    await expect(updateLead(test.as(cast.owner), { id, version: 1, name: "Annie", notes: "x" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 2 },
        { field: "name", current: "Anna" },
        { field: "notes", current: "Called" },
      ],
    });
    expect(await everything(test)).toEqual(before);
    await expect(updateLead(test.as(cast.owner), { id, name: "Annie" })).resolves.toMatchObject({ version: 3 });
  });

  it("succeeds once when fifty edit one version at once", async () => {
    const { id } = await storeLead(test, cast.owner);
    const edits = Array.from({ length: 50 }, (_, index) =>
      updateLead(test.as(cast.owner), { id, version: 1, name: `Edit ${index}` }),
    );
    const results = await Promise.allSettled(edits);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    expect(refused).toHaveLength(49);
    for (const reason of refused)
      expect(reason).toMatchObject({ code: "CONFLICT", details: [{ field: "version" }, {}] });
    expect(await stored(id)).toMatchObject({ version: 2 });
    expect(await test.app.db.countBy(ActivityEntry, { leadId: id, action: "LEAD_UPDATED" })).toBe(1);
  });

  it("is for its owner and admins; the rest is refused and changes nothing", async () => {
    const { id } = await storeLead(test, cast.owner);
    for (const user of [cast.admin, cast.owner]) {
      await expect(updateLead(test.as(user), { id, name: `By ${user.name}` })).resolves.toMatchObject({ id });
    }
    const before = await everything(test);
    for (const user of [cast.stranger, cast.viewer]) {
      await expect(updateLead(test.as(user), { id, version: 1, name: "X" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    }
    await expect(updateLead(test.as(null), { id, name: "X" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(updateLead(readingOwn(test, cast.stranger), { id, name: "X" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(updateLead(test.as(cast.owner), { id: "999999", name: "X" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await everything(test)).toEqual(before);
  });

  it.each([
    ["no name", { name: null }, "name"],
    ["a blank name", { name: " \t" }, "name"],
    ["a status, which has its own verb", { status: "CONVERTED" }, "status"],
    ["an owner, who has their own verb", { ownerId: "1" }, "ownerId"],
    ["a version that is none", { version: 0 }, "version"],
    ["a deletion in disguise", { deletedAt: "2026-01-01T00:00:00Z" }, "deletedAt"],
  ])("with %s is refused by field", async (_what, input, field) => {
    const { id } = await storeLead(test, cast.owner);
    const before = await everything(test);
    await expect(updateLead(test.as(cast.owner), { id, ...input })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field }],
    });
    expect(await everything(test)).toEqual(before);
  });
});

describe.each(Object.entries(lengths))("a lead's %s", (field, length) => {
  it.each([...storableTexts, ["the longest text", longest(length)]])("stores %s as sent", async (_what, text) => {
    const { id } = await createLead(test.as(cast.owner), { name: "Ann", [field]: text });
    expect(await stored(id)).toMatchObject({ [field]: text });
    await updateLead(test.as(cast.owner), { id, [field]: "plain" });
    await updateLead(test.as(cast.owner), { id, [field]: text });
    expect(await stored(id)).toMatchObject({ [field]: text });
  });

  it.each([...unstorableTexts, ["one character more", longest(length + 1)]])("refuses %s", async (_what, text) => {
    const { id } = await storeLead(test, cast.owner);
    const before = await everything(test);
    const refusal = { code: "VALIDATION_FAILED", details: [{ field }] };
    await expect(createLead(test.as(cast.owner), { name: "Ann", [field]: text })).rejects.toMatchObject(refusal);
    await expect(updateLead(test.as(cast.owner), { id, [field]: text })).rejects.toMatchObject(refusal);
    expect(await everything(test)).toEqual(before);
  });
});
