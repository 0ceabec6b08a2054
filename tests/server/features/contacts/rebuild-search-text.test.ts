import { Contact } from "../../../../server/features/contacts/contact.entity";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { rebuildSearchText } from "../../../../server/features/contacts/rebuild-search-text";
import { LeadWord } from "../../../../server/features/leads/lead-word.entity";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

it("writes lost and outdated search words anew, and changes nothing else", async () => {
  const rep = await storeUser(test);
  for (let index = 0; index < 201; index += 1) await storeLead(test, rep, { name: `Lead number${index}` });
  const lead = await storeLead(test, rep, { name: "Jürgen" });
  await createContact(test.as(rep), { leadId: lead.id, name: "Renée", phone: "+49 30 23125 432" });
  const words = () => test.app.db.find(LeadWord, { order: { leadId: "ASC", word: "ASC" } });
  const records = async () => [await test.app.db.find(Lead), await test.app.db.find(Contact)];
  const [wordsBefore, recordsBefore] = [await words(), await records()];
  await test.app.db.query("DELETE FROM lead_words");
  await test.app.db.query("INSERT INTO lead_words (word, lead_id) VALUES ('outdated', ?)", [lead.id]);

  expect(await rebuildSearchText(test.app)).toBe(202);
  expect(await words()).toEqual(wordsBefore);
  expect(await records()).toEqual(recordsBefore);
  expect((await leads(test.as(rep), { search: "renee 030 23125" })).items).toMatchObject([{ id: lead.id }]);
});
