import { createContact } from "../../../../server/features/contacts/create-contact";
import { createLead } from "../../../../server/features/leads/create-lead";
import { leads } from "../../../../server/features/leads/leads";
import type { User } from "../../../../server/features/users/user.entity";
import { storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

const texts = [
  { name: "Jürgen Weiß", company: "Café Ödipus Żółw" },
  { name: "Al Ng", company: "QA" },
  { name: "王 小明", company: "株式会社東京商事 Tokyo" },
  { name: "김민수", company: "서울 빵집" },
  { name: "أحمد عبد الله", company: "مَخْبَز" },
  { name: "Ольга Ёлкина" },
  { name: "Agent 007", company: "Studio 54 100" },
  { name: "ann.lee+shop@example.com" },
  { name: "O'Brien-Smith", company: "100% _real_ \\ things" },
  { name: "One two three four five six seven eight nine ten eleven twelve" },
  { name: "One two three four five six seven eight nine ten" },
  { name: "👩‍👩‍👧 Flowers" },
];

const contacts = [
  { name: "Renée Dupont", email: "Renee.D@Example.org", phone: "(0151) 234-567 89" },
  { name: "Ing. Kim", phone: "+49 (0)30 1234567" },
  { name: "Joe", phone: "+1 201-555-0123" },
  { name: "No number", phone: "call 4711 nights" },
];

let test: TestApp;
let rep: User;
beforeAll(async () => {
  test = await startTestApp({ DEFAULT_COUNTRY: "DE" });
  rep = await storeUser(test);
  for (const text of texts) await createLead(test.as(rep), text);
  for (const [index, contact] of contacts.entries()) {
    const lead = await createLead(test.as(rep), { name: `Contact ${"ABCD"[index]}` });
    await createContact(test.as(rep), { leadId: lead.id, ...contact });
  }
});
afterAll(() => test.close());

const search = async (text: string) => {
  const page = await leads(test.as(rep), { search: text, sort: { by: "CREATED" }, limit: 100 });
  return page.items.map(({ name }) => name);
};

describe("searching leads", () => {
  it.each<[search: string, found: string]>([
    // beginnings of words, in any order, without case and accents
    ["jurgen", "Jürgen Weiß"],
    ["WEI JÜR", "Jürgen Weiß"],
    ["odip cafe", "Jürgen Weiß"],
    ["zolw weiss", "Jürgen Weiß"],
    ["  weiß ,, jürgen ", "Jürgen Weiß"],
    ["ju\u0308rgen", "Jürgen Weiß"],
    // words of any length
    ["al", "Al Ng"],
    ["ng qa", "Al Ng"],
    ["n q", "Al Ng"],
    // other scripts
    ["小明", "王 小明"],
    ["東京", "王 小明"],
    ["商事", "王 小明"],
    ["tokyo 株式", "王 小明"],
    ["민수", ""],
    ["김민", "김민수"],
    ["빵집 서울", "김민수"],
    ["احمد", "أحمد عبد الله"],
    ["الله عبد", "أحمد عبد الله"],
    ["مخبز", "أحمد عبد الله"],
    ["елкина", "Ольга Ёлкина"],
    // e-mails
    ["ann.lee+shop@example.com", "ann.lee+shop@example.com"],
    ["shop@exam", "ann.lee+shop@example.com"],
    ["com lee", "ann.lee+shop@example.com"],
    ["renee.d@example.org", "Contact A"],
    // phone numbers, local and international, with any separators
    ["0151 23456789", "Contact A"],
    ["0151/234 567-89", "Contact A"],
    ["015123", "Contact A"],
    ["151234", "Contact A"],
    ["+49 151 234", "Contact A"],
    ["+49 (0)151 234", "Contact A"],
    ["0049151234", "Contact A"],
    ["dupont 0151-23456", "Contact A"],
    ["0151.234.567 renée", "Contact A"],
    ["030 1234567", "Contact B"],
    ["+49301234567", "Contact B"],
    ["0049 30 123", "Contact B"],
    ["(201) 555 0123", "Contact C"],
    ["+1 (201) 555", "Contact C"],
    ["0015551", ""],
    ["0151 999", ""],
    ["4711", "Contact D"],
    ["٠١٥١ ٢٣٤", "Contact A"],
    // digits that are words
    ["007", "Agent 007"],
    ["54 100", "Agent 007"],
    ["100 54", "Agent 007"],
    ["agent 100", "Agent 007"],
    // what is part of other syntax
    ["o'brien", "O'Brien-Smith"],
    ["smith o", "O'Brien-Smith"],
    ["100%", "Agent 007|O'Brien-Smith"],
    ["100_", "Agent 007|O'Brien-Smith"],
    ["_real", "O'Brien-Smith"],
    ["re_l", ""],
    ["j%n", ""],
    ["weiß\\", "Jürgen Weiß"],
    ["'; DROP TABLE leads --", ""],
    // not from the middle of a word
    ["urgen", ""],
    ["jurgen nobody", ""],
    ["flowers 👩‍👩‍👧", "👩‍👩‍👧 Flowers"],
  ])("%j finds %j", async (text, found) => {
    expect((await search(text)).join("|")).toBe(found);
  });

  it("takes twelve words in any order, and tells by them what has only ten", async () => {
    const twelve = "twelve eleven ten nine eight seven six five four three two one";
    expect(await search(twelve)).toEqual([texts[9]?.name]);
    expect(await search(twelve.replace("twelve eleven ", ""))).toHaveLength(2);
    expect(await search("0151 1 2345 22 333 4444 55555 666666 7777777 88888888 99 1010")).toEqual([]);
  });

  it.each(["", "   ", "%", "_", "-- ' \" ; /* */", "👩‍👩‍👧", "\0", "\uD800", "()+"])(
    "for %j, which has no word in it, does not narrow",
    async (text) => {
      expect(await search(text)).toHaveLength(texts.length + contacts.length);
    },
  );

  it("keeps the order of the list", async () => {
    const page = await leads(test.as(rep), { search: "contact", sort: { by: "NAME", direction: "DESC" } });
    expect(page.items.map(({ name }) => name)).toEqual(["Contact D", "Contact C", "Contact B", "Contact A"]);
    const newest = await leads(test.as(rep), { search: "contact" });
    expect(newest.items.map(({ name }) => name)).toEqual(["Contact D", "Contact C", "Contact B", "Contact A"]);
  });

  it("finds the last of a hundred contacts", async () => {
    const { id } = await createLead(test.as(rep), { name: "Large account" });
    for (let index = 0; index < 100; index += 1) {
      const email = `person${index}.of.many@large-account.example`;
      await createContact(test.as(rep), {
        leadId: id,
        name: `Person Nr${index}`,
        email,
        phone: `0151 000 ${1000 + index}`,
      });
    }
    expect(await search("nr99")).toEqual(["Large account"]);
    expect(await search("0151 0001099")).toEqual(["Large account"]);
  });
});
