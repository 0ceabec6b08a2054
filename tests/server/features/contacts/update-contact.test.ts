import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { Contact } from "../../../../server/features/contacts/contact.entity";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { updateContact } from "../../../../server/features/contacts/update-contact";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { longest, storableTexts, unstorableTexts } from "../../../support/texts";

let test: TestApp;
let cast: Cast;
let lead: Lead;
let id: string;
beforeAll(async () => {
  test = await startTestApp({ DEFAULT_COUNTRY: "DE" });
  cast = await storeCast(test);
});
beforeEach(async () => {
  lead = await storeLead(test, cast.owner);
  const given = { leadId: lead.id, name: "Ann", email: "ann@shop.test", phone: "030 1234567", notes: "Tall" };
  ({ id } = await createContact(test.as(cast.owner), given));
});
afterAll(() => test.close());

const update = (input: object, user = cast.owner) => updateContact(test.as(user), { id, ...input });
const stored = (contactId = id) => test.app.db.findOneByOrFail(Contact, { id: contactId });
const lengths = { name: 120, phone: 30, position: 100, notes: 10_000 };

describe("updating a contact", () => {
  it("changes what is named, empties what is null, keeps the rest and logs from and to", async () => {
    await expect(update({ version: 1, name: "Anna", notes: null })).resolves.toMatchObject({
      name: "Anna",
      version: 2,
    });
    expect(await stored()).toMatchObject({
      name: "Anna",
      email: "ann@shop.test",
      phone: "030 1234567",
      phoneE164: "+49301234567",
      notes: null,
      isPrimary: true,
      version: 2,
    });
    expect(await test.app.db.findBy(ActivityEntry, { leadId: lead.id, action: "CONTACT_UPDATED" })).toMatchObject([
      { userId: cast.owner.id, metaJson: { name: { from: "Ann", to: "Anna" }, notes: { from: "Tall", to: null } } },
    ]);
  });

  it.each([
    ["0151 234 567 89", "+4915123456789"],
    ["+1 (201) 555-0123", "+12015550123"],
    ["0049 30 1234567", "+49301234567"],
    ["ask at the desk", null],
    ["", null],
    [null, null],
  ])("keeps the phone %j as typed, and its international form beside it", async (phone, phoneE164) => {
    await expect(update({ phone })).resolves.toMatchObject({ phone, phoneE164 });
    expect(await stored()).toMatchObject({ phone, phoneE164 });
  });

  it("is found by the new words, and no longer by the old ones", async () => {
    await update({ name: "Zerlina", phone: "+49 40 7654321" });
    const found = async (search: string) => (await leads(test.as(cast.owner), { search })).items.map((one) => one.id);
    expect(await found("zerlina 040-765")).toEqual([lead.id]);
    expect(await found("ann 030 1234567")).not.toContain(lead.id);
  });

  it("that was based on an older version is refused with the current values", async () => {
    await update({ version: 1, name: "Anna" }, cast.admin);
    const before = await everything(test);
    await expect(update({ version: 1, name: "Annie", email: "a@b.test" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 2 },
        { field: "name", current: "Anna" },
        { field: "email", current: "ann@shop.test" },
      ],
    });
    expect(await everything(test)).toEqual(before);
  });

  it("succeeds once when fifty edit one version at once", async () => {
    const edits = Array.from({ length: 50 }, (_, index) => update({ version: 1, name: `Edit ${index}` }));
    const results = await Promise.allSettled(edits);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    expect(refused).toHaveLength(49);
    for (const reason of refused) expect(reason).toMatchObject({ code: "CONFLICT" });
    expect(await stored()).toMatchObject({ version: 2 });
  });

  it("keeps the words of all contacts when each is edited at the same time", async () => {
    const others = await Promise.all(
      ["Ben", "Cid", "Dan"].map((name) => createContact(test.as(cast.owner), { leadId: lead.id, name })),
    );
    const ids = [id, ...others.map((other) => other.id)];
    await Promise.all(ids.map((one, index) => update({ id: one, name: `Renamed Simultaneously${index}` })));
    for (const index of ids.keys()) {
      const page = await leads(test.as(cast.owner), { search: `simultaneously${index}` });
      expect(page.items.map((one) => one.id)).toEqual([lead.id]);
      await update({ id: ids[index], name: "x" });
    }
  });

  it("is for the lead's owner and admins; the rest is refused and changes nothing", async () => {
    await expect(update({ name: "By an admin" }, cast.admin)).resolves.toMatchObject({ id });
    const before = await everything(test);
    for (const user of [cast.stranger, cast.viewer]) {
      await expect(update({ name: "X" }, user)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    const input = { id, name: "X" };
    await expect(updateContact(test.as(null), input)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(updateContact(readingOwn(test, cast.stranger), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(update({ id: "999999", name: "X" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await everything(test)).toEqual(before);
  });

  it.each([
    ["no name", { name: null }, "name"],
    ["an e-mail that is none", { email: "ann@" }, "email"],
    ["an e-mail of 121 characters", { email: `${"a".repeat(109)}@example.com` }, "email"],
    ["primacy, which has its own verb", { isPrimary: true }, "isPrimary"],
    ["another lead", { leadId: "1" }, "leadId"],
    ["an international form of its own", { phoneE164: "+491" }, "phoneE164"],
  ])("with %s is refused by field", async (_what, input, field) => {
    const before = await everything(test);
    await expect(update(input)).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    expect(await everything(test)).toEqual(before);
  });
});

describe.each(Object.entries(lengths))("a contact's %s", (field, length) => {
  it.each([...storableTexts, ["the longest text", longest(length)]])("stores %s as sent", async (_what, text) => {
    const made = await createContact(test.as(cast.owner), { leadId: lead.id, name: "Ben", [field]: text });
    expect(await stored(made.id)).toMatchObject({ [field]: text });
    await update({ [field]: text });
    expect(await stored()).toMatchObject({ [field]: text });
  });

  it.each([...unstorableTexts, ["one character more", longest(length + 1)]])("refuses %s", async (_what, text) => {
    const before = await everything(test);
    const refusal = { code: "VALIDATION_FAILED", details: [{ field }] };
    const made = createContact(test.as(cast.owner), { leadId: lead.id, name: "Ben", [field]: text });
    await expect(made).rejects.toMatchObject(refusal);
    await expect(update({ [field]: text })).rejects.toMatchObject(refusal);
    expect(await everything(test)).toEqual(before);
  });
});

describe("a contact's e-mail", () => {
  it("takes 120 characters, in lower case", async () => {
    const email = `${"A".repeat(64)}@${"b".repeat(44)}.Example.de`.slice(-120);
    await update({ email });
    expect(await stored()).toMatchObject({ email: email.toLowerCase() });
  });

  it.each([...storableTexts, ...unstorableTexts])("refuses %s", async (_what, text) => {
    await expect(update({ email: text })).rejects.toMatchObject({ details: [{ field: "email" }] });
    await expect(update({ email: `${text}@shop.test` })).rejects.toMatchObject({ details: [{ field: "email" }] });
  });
});
