import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { Contact } from "../../../../server/features/contacts/contact.entity";
import { createContact } from "../../../../server/features/contacts/create-contact";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp({ DEFAULT_COUNTRY: "DE" });
  rep = await storeUser(test);
});
beforeEach(async () => {
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const create = (input: object, user = rep) => createContact(test.as(user), { leadId: lead.id, name: "Ann", ...input });
const stored = () => test.app.db.find(Contact, { where: { leadId: lead.id }, order: { id: "ASC" } });

describe("creating a contact", () => {
  it("stores it as typed, with the phone's international form beside it, and the first is primary", async () => {
    await create({ email: "Ann@Example.COM", phone: "0151 234 567 89", position: "Buyer" });
    expect(await stored()).toMatchObject([
      { name: "Ann", email: "ann@example.com", phone: "0151 234 567 89", phoneE164: "+4915123456789", isPrimary: true },
    ]);
    expect(await test.app.db.countBy(ActivityEntry, { leadId: lead.id, action: "CONTACT_CREATED" })).toBe(1);
  });

  it("as primary demotes the one before, each with its entry in the history", async () => {
    await create({});
    await create({ name: "Ben", isPrimary: true });
    await create({ name: "Cid" });
    expect((await stored()).map(({ name, isPrimary }) => [name, isPrimary])).toEqual([
      ["Ann", false],
      ["Ben", true],
      ["Cid", false],
    ]);
    expect(await test.app.db.findOneBy(ActivityEntry, { leadId: lead.id, action: "CONTACT_UPDATED" })).toMatchObject({
      metaJson: { isPrimary: { from: true, to: false } },
    });
  });

  it("leaves exactly one primary when twenty are created at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => create({ name: `C${index}`, isPrimary: index % 2 === 0 })),
    );
    expect((await stored()).filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
    expect(await stored()).toHaveLength(20);
  });

  it.each([
    ["without a name", { name: "" }, "name"],
    ["with a broken e-mail", { email: "ann@" }, "email"],
    ["with a phone of 31 characters", { phone: "1".repeat(31) }, "phone"],
    ["with a lead that is no id", { leadId: "0" }, "leadId"],
  ])("%s is refused by field and stores nothing", async (_name, input, field) => {
    await expect(create(input)).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    expect(await stored()).toEqual([]);
  });

  it("on a lead that does not exist, or is somebody else's, is refused", async () => {
    await expect(create({ leadId: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(create({}, await storeUser(test))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await stored()).toEqual([]);
  });
});
