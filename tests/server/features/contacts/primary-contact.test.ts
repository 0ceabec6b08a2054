import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { contact as readContact } from "../../../../server/features/contacts/contact";
import { Contact } from "../../../../server/features/contacts/contact.entity";
import { contactById } from "../../../../server/features/contacts/contact.loaders";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { deleteContact } from "../../../../server/features/contacts/delete-contact";
import { setPrimaryContact } from "../../../../server/features/contacts/set-primary-contact";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { inSeconds, storeFollowUp, storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { expectAllRefused } from "../../../support/refusals";

let test: TestApp;
let cast: Cast;
let lead: Lead;
let ann: Contact;
let ben: Contact;
let cid: Contact;
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
beforeEach(async () => {
  lead = await storeLead(test, cast.owner);
  [ann, ben, cid] = [await add("Ann"), await add("Ben"), await add("Cid")];
});
afterAll(() => test.close());

const add = (name: string) => createContact(test.as(cast.owner), { leadId: lead.id, name });
const setPrimary = ({ id }: Contact, user = cast.owner) => setPrimaryContact(test.as(user), { id });
const remove = ({ id }: Contact, user = cast.owner) => deleteContact(test.as(user), { id });
const stored = () => test.app.db.find(Contact, { where: { leadId: lead.id }, order: { id: "ASC" } });
const primaries = async () => (await stored()).filter(({ isPrimary }) => isPrimary).map(({ name }) => name);
const logged = async () =>
  (await test.app.db.find(ActivityEntry, { where: { leadId: lead.id }, order: { id: "ASC" } }))
    .map(({ action, metaJson }) => ({ action, isPrimary: metaJson.isPrimary }))
    .slice(4);

describe("making a contact the primary one", () => {
  it("demotes the one before, each with its entry in the history", async () => {
    await expect(setPrimary(ben)).resolves.toMatchObject({ id: ben.id, isPrimary: true, version: 2 });
    expect(await primaries()).toEqual(["Ben"]);
    expect(await logged()).toEqual([
      { action: "CONTACT_UPDATED", isPrimary: { from: true, to: false } },
      { action: "CONTACT_UPDATED", isPrimary: { from: false, to: true } },
    ]);
  });

  it("again changes and logs nothing", async () => {
    const before = await everything(test);
    await setPrimary(ann);
    expect(await everything(test)).toEqual(before);
  });

  it("leaves exactly one primary when twenty are made it at once", async () => {
    const more = [ann, ben, cid, ...(await Promise.all(Array.from({ length: 17 }, (_, index) => add(`C${index}`))))];
    await Promise.all(more.map((one) => setPrimary(one)));
    expect(await primaries()).toHaveLength(1);
    expect(await stored()).toHaveLength(20);
  });
});

describe("deleting a contact", () => {
  it("keeps its row, logs it, and nothing finds it any more", async () => {
    await expect(remove(ben)).resolves.toMatchObject({ id: ben.id, deletedAt: test.app.now() });
    expect((await stored())[1]).toMatchObject({ name: "Ben", deletedAt: test.app.now(), version: 2 });
    expect(await logged()).toEqual([{ action: "CONTACT_DELETED", isPrimary: undefined }]);
    expect(await primaries()).toEqual(["Ann"]);
    await expect(readContact(test.as(cast.owner), { id: ben.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const found = await leads(test.as(cast.owner), { search: "ben", ownerId: cast.owner.id, limit: 100 });
    expect(found.items.map(({ id }) => id)).not.toContain(lead.id);
    await expectAllRefused([remove(ben), setPrimary(ben)], "NOT_FOUND");
  });

  it("that is primary promotes the oldest of the others", async () => {
    await setPrimary(cid);
    await remove(cid);
    expect(await primaries()).toEqual(["Ann"]);
    expect((await logged()).slice(2)).toEqual([
      { action: "CONTACT_DELETED", isPrimary: { from: true, to: false } },
      { action: "CONTACT_UPDATED", isPrimary: { from: false, to: true } },
    ]);
    await remove(ann);
    expect(await primaries()).toEqual(["Ben"]);
  });

  it("that is the last one leaves none, and the next one is primary again", async () => {
    for (const one of [ann, ben, cid]) await remove(one);
    expect(await primaries()).toEqual([]);
    await add("Dan");
    expect(await primaries()).toEqual(["Dan"]);
  });

  it("leaves a follow-up showing whom it was with, and plans no other with them", async () => {
    const followUp = await storeFollowUp(test, lead, { contactId: ben.id });
    await remove(ben);
    expect(await contactById(test.as(cast.owner), followUp.contactId ?? "")).toMatchObject({ name: "Ben" });
    const input = { leadId: lead.id, contactId: ben.id, type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() };
    await expect(scheduleFollowUp(test.as(cast.owner), input)).rejects.toMatchObject({
      details: [{ field: "contactId" }],
    });
  });

  it("keeps one primary whatever is made, promoted and deleted at once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const current = (await stored()).filter(({ deletedAt }) => deletedAt === null);
      await Promise.allSettled([
        ...current.slice(0, 2).map((one) => remove(one)),
        ...current.slice(1).map((one) => setPrimary(one)),
        add(`New ${round}`),
        createContact(test.as(cast.owner), { leadId: lead.id, name: `Primary ${round}`, isPrimary: true }),
      ]);
      expect(await primaries()).toHaveLength(1);
    }
  });
});

describe("choosing and deleting contacts", () => {
  it("is for the lead's owner and admins; the rest is refused and changes nothing", async () => {
    const before = await everything(test);
    for (const user of [cast.stranger, cast.viewer]) {
      await expectAllRefused([setPrimary(ben, user), remove(ben, user)], "FORBIDDEN");
    }
    for (const verb of [setPrimaryContact, deleteContact]) {
      const input = { id: ben.id };
      await expect(verb(test.as(null), input)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
      await expect(verb(readingOwn(test, cast.stranger), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(verb(test.as(cast.owner), { id: "1abc" })).rejects.toMatchObject({ details: [{ field: "id" }] });
    }
    expect(await everything(test)).toEqual(before);
    await setPrimary(ben, cast.admin);
    await remove(ben, cast.admin);
    expect(await primaries()).toEqual(["Ann"]);
  });
});
