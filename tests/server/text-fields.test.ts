import { isPasswordOf } from "../../server/platform/password-hasher";
import { PASSWORD, storeContact, storeLead, storeUser } from "../support/factories";
import { rowsOf } from "../support/permissions";
import { TextDoor } from "../support/text-door";
import { put, textFields } from "../support/text-fields";
import { longest, storableTexts, unstorableTexts } from "../support/texts";

let door: TextDoor;
beforeAll(async () => {
  door = await TextDoor.open();
});
beforeEach(() => door.begin());
afterAll(() => door.close());

const allTexts = [...storableTexts, ...unstorableTexts];

async function expectStored(path: string, column: string, text: string, stored = text): Promise<void> {
  const { body } = await door.send(path, text);
  expect(body.errors).toBeUndefined();
  expect(await door.newest(path, column)).toBe(stored);
}

/** The name of a field as a refusal calls it. */
const fieldAt = (path: string) => path.split(".").slice(2).join(".");

async function expectRefused(path: string, value: unknown, field = fieldAt(path), given?: object): Promise<void> {
  const { body, isUnchanged } = await door.send(path, value, given);
  expect(body.errors?.[0].extensions).toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
  expect(isUnchanged).toBe(true);
}

/** Where texts are stored as they were sent, and how long they may be. */
const plain: Record<string, [column: string, length: number]> = {
  "createLead.input.name": ["leads.name", 150],
  "createLead.input.company": ["leads.company", 150],
  "createLead.input.source": ["leads.source", 100],
  "createLead.input.notes": ["leads.notes", 10_000],
  "updateLead.input.name": ["leads.name", 150],
  "updateLead.input.company": ["leads.company", 150],
  "updateLead.input.source": ["leads.source", 100],
  "updateLead.input.notes": ["leads.notes", 10_000],
  "createContact.input.name": ["contacts.name", 120],
  "createContact.input.phone": ["contacts.phone", 30],
  "createContact.input.position": ["contacts.position", 100],
  "createContact.input.notes": ["contacts.notes", 10_000],
  "updateContact.input.name": ["contacts.name", 120],
  "updateContact.input.phone": ["contacts.phone", 30],
  "updateContact.input.position": ["contacts.position", 100],
  "updateContact.input.notes": ["contacts.notes", 10_000],
  "scheduleFollowUp.input.notes": ["follow_ups.notes", 10_000],
  "updateFollowUp.input.notes": ["follow_ups.notes", 10_000],
  "completeFollowUp.input.outcome": ["follow_ups.outcome", 255],
  "completeFollowUp.input.notes": ["follow_ups.notes", 10_000],
  "completeFollowUp.input.next.notes": ["follow_ups.notes", 10_000],
  "logInteraction.input.outcome": ["follow_ups.outcome", 255],
  "logInteraction.input.notes": ["follow_ups.notes", 10_000],
  "logInteraction.input.next.notes": ["follow_ups.notes", 10_000],
  "renameTag.input.name": ["tags.name", 50],
  "createView.input.name": ["views.name", 80],
  "updateView.input.name": ["views.name", 80],
  "createOwner.input.name": ["users.name", 120],
  "createUser.input.name": ["users.name", 120],
  "updateUser.input.name": ["users.name", 120],
};

describe.each(Object.entries(plain))("%s", (path, [column, length]) => {
  it.each([...storableTexts, ["the longest text", longest(length)]])("is stored as sent: %s", async (_what, text) => {
    await expectStored(path, column, text);
  });

  it.each([...unstorableTexts, ["one character more", longest(length + 1)]])("refuses %s", async (_what, text) => {
    await expectRefused(path, text);
  });
});

const lists = ["tagLead.input.add", "tagLead.input.remove"];

describe.each(lists)("%s", (path) => {
  it.each([...storableTexts, ["the longest text", longest(50)]])("takes %s", async (_what, text) => {
    await door.send("tagLead.input.add", [text]);
    expect(await door.newest(path, "tags.name")).toBe(text);
    const isRemoved = path === "tagLead.input.remove";
    if (isRemoved) await door.send(path, [text]);
    const [tagged] = await rowsOf(door.test, "lead_tags");
    expect(tagged).toHaveLength(isRemoved ? 0 : 1);
  });

  it.each([...unstorableTexts, ["one character more", longest(51)]])("refuses %s", async (_what, text) => {
    await expectRefused(path, [text], `${fieldAt(path)}.0`);
  });
});

const emails: Record<string, string> = {
  "createContact.input.email": "contacts.email",
  "updateContact.input.email": "contacts.email",
  "createOwner.input.email": "users.email",
  "createUser.input.email": "users.email",
  "updateUser.input.email": "users.email",
};

describe.each(Object.entries(emails))("%s", (path, column) => {
  const address = (length: number) => `${path.slice(0, 6)}@${"D".repeat(58)}.${"D".repeat(length - 71)}.test`;

  it("is stored in lower case, also the longest", async () => {
    await expectStored(path, column, address(120), address(120).toLowerCase());
  });

  it.each([...allTexts, ["one character more", address(121)]])("refuses %s", async (_what, text) => {
    await expectRefused(path, text.includes("@") ? text : `${text}@shop.test`);
  });
});

const passwords = ["createOwner.input.password", "createUser.input.password", "changePassword.input.newPassword"];

describe.each(passwords)("%s", (path) => {
  it.each([...storableTexts, ["72 bytes", longest(18)]])("takes %s", async (_what, text) => {
    const password = text.padEnd(12, "…");
    expect((await door.send(path, password)).body.errors).toBeUndefined();
    expect(await isPasswordOf(await door.newest(path, "users.password_hash"), password)).toBe(true);
  });

  it.each([...unstorableTexts, ["73 bytes", `${longest(18)}x`]])("refuses %s", async (_what, text) => {
    await expectRefused(path, text.padEnd(12, "x"));
  });
});

const timezones = ["createOwner.input.timezone", "createUser.input.timezone", "updateUser.input.timezone"];

describe.each(timezones)("%s", (path) => {
  it.each(allTexts)("refuses %s", (_what, text) => expectRefused(path, text));
});

const queryStrings = ["createView.input.search", "updateView.input.search"];

describe.each(queryStrings)("%s", (path) => {
  const encoded = (length: number) => `search=${"%C3".repeat(length)}`.slice(0, length);

  it("is stored as sent, also the longest", () => expectStored(path, "views.search", encoded(2_000)));

  it.each([...allTexts, ["one character more", encoded(2_001)]])("refuses %s", async (_what, text) => {
    await expectRefused(path, text);
  });
});

/** What one proves oneself by, and how long it may be. */
const proofs: Record<string, [code: string, length: number]> = {
  "login.input.email": ["UNAUTHENTICATED", 320],
  "login.input.password": ["UNAUTHENTICATED", 200],
  "changePassword.input.currentPassword": ["VALIDATION_FAILED", 200],
  "createOwner.input.code": ["VALIDATION_FAILED", 40],
};

describe.each(Object.entries(proofs))("%s", (path, [code, length]) => {
  const given = path.startsWith("changePassword.") ? { newPassword: PASSWORD } : undefined;

  it.each(allTexts)("does not let %s in", async (_what, text) => {
    const { body, isUnchanged } = await door.send(path, text, given);
    expect(body.errors[0].extensions).toMatchObject({ code });
    expect(isUnchanged).toBe(true);
  });

  it("refuses one character more than it takes", () =>
    expectRefused(path, "x".repeat(length + 1), fieldAt(path), given));
});

/** What is looked for, and how long it may be. */
const searches: Record<string, number> = {
  "leads.filter.search": 200,
  "leads.filter.source": 100,
  "contacts.filter.search": 200,
  "users.filter.search": 200,
  "leads.filter.tags": 50,
  "tags.search": 50,
};

describe.each(Object.entries(searches))("%s", (path, length) => {
  const ask = async (text: string) => {
    const value = put({}, path.split(".").slice(2), path.endsWith("tags") ? [text] : text);
    return (await door.ask(path, value)).body;
  };

  it.each(storableTexts)("finds %s", async (_what, text) => {
    const { test, admin } = door;
    const lead = await storeLead(test, admin, { name: text, source: text });
    await storeContact(test, lead, { name: text });
    await storeUser(test, { name: text });
    await door.ask("tagLead.input.add", { id: lead.id, add: [text] });
    const [found] = Object.values<{ items: unknown[] }>((await ask(text)).data);
    expect(found?.items.length).toBeGreaterThan(0);
  });

  it.each(unstorableTexts)("answers a search for %s, or refuses it", async (_what, text) => {
    const { errors = [] } = await ask(text);
    for (const { extensions } of errors) expect(extensions).toMatchObject({ code: "VALIDATION_FAILED" });
  });

  it("refuses one character more than it takes", async () => {
    const { errors } = await ask("x".repeat(length + 1));
    expect(errors[0].extensions).toMatchObject({ code: "VALIDATION_FAILED" });
  });
});

describe("a text that GraphQL takes", () => {
  it("has its place among these", () => {
    const known = [plain, emails, proofs, searches].flatMap(Object.keys);
    expect([...known, ...lists, ...passwords, ...timezones, ...queryStrings].sort()).toEqual([...textFields].sort());
  });
});
