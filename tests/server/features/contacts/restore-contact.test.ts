import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { Contact } from "../../../../server/features/contacts/contact.entity";
import { contacts } from "../../../../server/features/contacts/contacts";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { deleteContact } from "../../../../server/features/contacts/delete-contact";
import { restoreContact } from "../../../../server/features/contacts/restore-contact";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { expectAllRefused } from "../../../support/refusals";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let cast: Cast;
let lead: Lead;
let ann: Contact;
let ben: Contact;
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
beforeEach(async () => {
  lead = await storeLead(test, cast.owner);
  [ann, ben] = [await add("Annabel"), await add("Benedict")];
});
afterAll(() => test.close());

const add = (name: string) => createContact(test.as(cast.owner), { leadId: lead.id, name, phone: "+1 201-555-0123" });
const remove = ({ id }: Contact) => deleteContact(test.as(cast.owner), { id });
const restore = ({ id }: Contact, given: object = {}, user = cast.owner) =>
  restoreContact(test.as(user), { id, ...given });
const stored = () => test.app.db.find(Contact, { where: { leadId: lead.id }, order: { id: "ASC" } });
const primaries = async () => (await stored()).filter(({ isPrimary }) => isPrimary).map(({ name }) => name);
const lastEntry = () => test.app.db.findOneOrFail(ActivityEntry, { where: { leadId: lead.id }, order: { id: "DESC" } });

describe("restoring a contact", () => {
  it("brings it back as it was, says so in the history, and it is found again", async () => {
    await remove(ben);
    await expect(restore(ben)).resolves.toMatchObject({ id: ben.id, deletedAt: null, isPrimary: false, version: 3 });
    expect((await stored())[1]).toMatchObject({ name: "Benedict", phone: ben.phone, phoneE164: ben.phoneE164 });
    expect(await primaries()).toEqual(["Annabel"]);
    expect(await lastEntry()).toMatchObject({
      action: "CONTACT_UPDATED",
      userId: cast.owner.id,
      metaJson: { name: { to: "Benedict" }, deletedAt: { from: test.app.now().toISOString(), to: null } },
    });
    const search = { search: "benedict", limit: 100 };
    expect((await leads(test.as(cast.owner), search)).items.map(({ id }) => id)).toContain(lead.id);
    expect((await contacts(test.as(cast.owner), { ...search, leadId: lead.id })).items).toMatchObject([{ id: ben.id }]);
  });

  it("leaves primary whoever became so meanwhile, or takes the place back when asked to", async () => {
    await remove(ann);
    expect(await primaries()).toEqual(["Benedict"]);
    await restore(ann);
    expect(await primaries()).toEqual(["Benedict"]);
    await remove(ann);
    await restore(ann, { isPrimary: true });
    expect(await primaries()).toEqual(["Annabel"]);
  });

  it("makes the only one primary in any case", async () => {
    await remove(ann);
    await remove(ben);
    await restore(ben, { isPrimary: false });
    expect(await primaries()).toEqual(["Benedict"]);
  });

  it("happens once when twenty ask for it at once, and one stays primary", async () => {
    await remove(ann);
    const asked = Array.from({ length: 20 }, () => restore(ann, { isPrimary: true }));
    const answers = await Promise.allSettled(asked);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await primaries()).toEqual(["Annabel"]);
    expect((await stored())[0]).toMatchObject({ version: ann.version + 2, deletedAt: null });
  });

  it("of one that is not deleted, of none, or of a deleted lead's is refused", async () => {
    await expectAllRefused([restore(ann), restoreContact(test.as(cast.admin), { id: "999999" })], "NOT_FOUND");
    await remove(ben);
    await deleteLead(test.as(cast.owner), { id: lead.id });
    await expectAllRefused([restore(ben)], "NOT_FOUND");
  });

  it("is for the lead's owner and admins; the rest is refused and changes nothing", async () => {
    await remove(ben);
    const before = await everything(test);
    await expectAllRefused([restore(ben, {}, cast.stranger), restore(ben, {}, cast.viewer)], "FORBIDDEN");
    const { id } = ben;
    await expect(restoreContact(test.as(null), { id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(restoreContact(readingOwn(test, cast.stranger), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(restore(ben, { isPrimary: "yes" })).rejects.toMatchObject({ details: [{ field: "isPrimary" }] });
    expect(await everything(test)).toEqual(before);
    await restore(ben, {}, cast.admin);
    expect((await stored())[1]).toMatchObject({ deletedAt: null });
  });
});
