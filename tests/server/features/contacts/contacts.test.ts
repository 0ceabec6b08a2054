import { contact } from "../../../../server/features/contacts/contact";
import { contacts } from "../../../../server/features/contacts/contacts";
import { createContact } from "../../../../server/features/contacts/create-contact";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { storeFollowUp, storeLead } from "../../../support/factories";
import { readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let cast: Cast;
let bakery: Lead;
let cafe: Lead;
beforeAll(async () => {
  test = await startTestApp({ DEFAULT_COUNTRY: "DE" });
  cast = await storeCast(test);
  bakery = await storeLead(test, cast.owner, { name: "Bakery" });
  cafe = await storeLead(test, cast.stranger, { name: "Café Ödipus" });
  for (const [lead, given] of [
    [bakery, { name: "Jürgen Weiß", email: "j.weiss@bakery.test", phone: "0151 234 567 89" }],
    [bakery, { name: "Ann Żółw", phone: "+1 201-555-0123" }],
    [cafe, { name: "ann lee", email: "lee@cafe.test" }],
    [cafe, { name: "김민수" }],
  ] as const) {
    await createContact(test.as(cast.admin), { leadId: lead.id, ...given });
  }
});
afterAll(() => test.close());

const names = async (input: object, ctx = test.as(cast.viewer)) =>
  (await contacts(ctx, input)).items.map(({ name }) => name);

describe("the list of contacts", () => {
  it("is sorted by name, paged and counted", async () => {
    expect(await names({})).toEqual(["ann lee", "Ann Żółw", "Jürgen Weiß", "김민수"]);
    const page = await contacts(test.as(cast.viewer), { page: 2, limit: 3 });
    expect([page.items.map(({ name }) => name), await page.total]).toEqual([["김민수"], 4]);
  });

  it("narrows to a lead", async () => {
    expect(await names({ leadId: bakery.id })).toEqual(["Ann Żółw", "Jürgen Weiß"]);
    expect(await names({ leadId: "999999" })).toEqual([]);
    await expect(contacts(test.as(cast.viewer), { leadId: "1 OR 1" })).rejects.toMatchObject({
      details: [{ field: "leadId" }],
    });
  });

  it.each([
    ["ann", ["ann lee", "Ann Żółw"]],
    ["zolw", ["Ann Żółw"]],
    ["weiss jurgen", ["Jürgen Weiß"]],
    ["strasse", []],
    ["민수", []],
    ["김민", ["김민수"]],
    ["weiss@bakery", ["Jürgen Weiß"]],
    ["0151-234", ["Jürgen Weiß"]],
    ["+49 151", ["Jürgen Weiß"]],
    ["(201) 555", ["Ann Żółw"]],
    ["ann weiss", []],
    ["odipus", []],
    ["nn", []],
    ["%", ["ann lee", "Ann Żółw", "Jürgen Weiß", "김민수"]],
    ["", ["ann lee", "Ann Żółw", "Jürgen Weiß", "김민수"]],
  ])("finds by %j the contacts themselves, not others of their lead", async (search, found) => {
    expect(await names({ search })).toEqual(found);
  });

  it("narrows by all at once", async () => {
    expect(await names({ leadId: cafe.id, search: "ann" })).toEqual(["ann lee"]);
  });

  it("with REP_READS=own shows a rep those of their leads, and of leads they hold a follow-up on, and no other by id", async () => {
    const own = readingOwn(test, cast.owner);
    expect(await names({}, own)).toEqual(["Ann Żółw", "Jürgen Weiß"]);
    const [hidden] = (await contacts(test.as(cast.admin), { leadId: cafe.id })).items;
    await expect(contact(own, { id: hidden?.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await storeFollowUp(test, cafe, { assignedTo: cast.owner.id });
    expect(await names({}, own)).toHaveLength(4);
    await expect(contact(own, { id: hidden?.id })).resolves.toMatchObject({ id: hidden?.id });
  });

  it("is for those who are signed in", async () => {
    await expect(contacts(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(contact(test.as(null), { id: "1" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
