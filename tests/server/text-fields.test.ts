import { ownerCode } from "../../server/features/users/owner.code";
import { User } from "../../server/features/users/user.entity";
import { isPasswordOf } from "../../server/platform/password-hasher";
import type { Lead } from "../../server/features/leads/lead.entity";
import { inSeconds, PASSWORD, storeContact, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { everything, rowsOf } from "../support/permissions";
import { startTestServer, type TestServer } from "../support/test-server";
import { operationTaking, put, textFields } from "../support/text-fields";
import { longest, storableTexts, unstorableTexts } from "../support/texts";

let test: TestServer;
/** A system that has no user yet. */
let empty: TestServer;
let admin: User;
let token: string;
let lead: Lead;
beforeAll(async () => {
  [test, empty] = await Promise.all([startTestServer(), startTestServer()]);
  admin = await storeUser(test, { role: "ADMIN" });
  token = await test.tokenOf(admin);
});
beforeEach(async () => {
  lead = await storeLead(test, admin);
  for (const table of ["lead_tags", "tags"]) await test.app.db.query(`DELETE FROM ${table}`);
  for (const table of ["sessions", "users"]) await empty.app.db.query(`DELETE FROM ${table}`);
});
afterAll(() => Promise.all([test.close(), empty.close()]));

const allTexts = [...storableTexts, ...unstorableTexts];
const account = { name: "Ann", email: "ann@shop.test", password: "correct-horse" };
const plan = () => ({ type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() });
const contact = async () => ({ id: (await storeContact(test, lead)).id, version: 1 });
const followUp = async () => ({ id: (await storeFollowUp(test, lead)).id });
const user = async () => ({ id: (await storeUser(test)).id });

/** What each mutation takes besides the text, the record that it changes being the newest of its table. */
const inputs: Record<string, () => object | Promise<object>> = {
  createLead: () => ({ name: "Ann" }),
  updateLead: () => ({ id: lead.id, version: 1 }),
  createContact: () => ({ leadId: lead.id, name: "Ann" }),
  updateContact: contact,
  scheduleFollowUp: () => ({ leadId: lead.id, ...plan() }),
  updateFollowUp: async () => ({ ...(await followUp()), version: 1 }),
  completeFollowUp: async () => ({ ...(await followUp()), outcome: "Done" }),
  logInteraction: () => ({ leadId: lead.id, type: "CALL", outcome: "Done" }),
  tagLead: () => ({ id: lead.id }),
  renameTag: async () => {
    const { insertId } = await test.app.db.query<{ insertId: number }>("INSERT INTO tags (name) VALUES ('old')");
    return { id: String(insertId) };
  },
  createOwner: () => ({ code: ownerCode(empty.app), ...account }),
  login: () => ({ email: "nobody@shop.test", password: PASSWORD }),
  createUser: () => ({ ...account, email: `ann-${lead.id}@shop.test` }),
  updateUser: async () => ({ ...(await user()), version: 1 }),
  changePassword: user,
};

const serverOf = (path: string) => (path.startsWith("createOwner.") ? empty : test);

/** Sends a text to where the path leads. Answers what came of it, and whether anything stored is another. */
async function send(path: string, value: unknown) {
  const server = serverOf(path);
  const [field = "", _argument, ...within] = path.split(".");
  let given: unknown = await inputs[field]?.();
  if (within[0] === "next") given = put(given, ["next"], plan());
  const stored = async () => [await everything(server), await rowsOf(server, "users", "sessions")];
  const before = await stored();
  const { body } = await server.graphql(operationTaking(path), {
    variables: { value: put(given, within, value) },
    ...(server === test && { token }),
  });
  return { body, isUnchanged: JSON.stringify(before) === JSON.stringify(await stored()) };
}

/** What the newest record of a table holds. */
async function newest(path: string, column: string): Promise<string | undefined> {
  const [table, name] = column.split(".");
  const [row] = await serverOf(path).app.db.query<{ text: string }[]>(
    `SELECT ${name} AS text FROM ${table} ORDER BY id DESC LIMIT 1`,
  );
  return row?.text;
}

async function expectStored(path: string, column: string, text: string, stored = text): Promise<void> {
  const { body } = await send(path, text);
  expect(body.errors).toBeUndefined();
  expect(await newest(path, column)).toBe(stored);
}

/** The name of a field as a refusal calls it. */
const fieldAt = (path: string) => path.split(".").slice(2).join(".");

async function expectRefused(path: string, value: unknown, field = fieldAt(path)): Promise<void> {
  const { body, isUnchanged } = await send(path, value);
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
    await send("tagLead.input.add", [text]);
    expect(await newest(path, "tags.name")).toBe(text);
    if (path.endsWith("remove")) await send(path, [text]);
    expect(await rowsOf(test, "lead_tags")).toHaveLength(path.endsWith("add") ? 1 : 0);
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
    expect((await send(path, password)).body.errors).toBeUndefined();
    expect(await isPasswordOf(await newest(path, "users.password_hash"), password)).toBe(true);
  });

  it.each([...unstorableTexts, ["73 bytes", `${longest(18)}x`]])("refuses %s", async (_what, text) => {
    await expectRefused(path, text.padEnd(12, "x"));
  });
});

const timezones = ["createOwner.input.timezone", "createUser.input.timezone", "updateUser.input.timezone"];

describe.each(timezones)("%s", (path) => {
  it.each(allTexts)("refuses %s", (_what, text) => expectRefused(path, text));
});

/** What one proves oneself by, and how long it may be. */
const proofs: Record<string, [code: string, length: number]> = {
  "login.input.email": ["UNAUTHENTICATED", 320],
  "login.input.password": ["UNAUTHENTICATED", 200],
  "changePassword.input.currentPassword": ["VALIDATION_FAILED", 200],
  "createOwner.input.code": ["VALIDATION_FAILED", 40],
};

describe.each(Object.entries(proofs))("%s", (path, [code, length]) => {
  beforeEach(() => {
    inputs.changePassword = () => ({ newPassword: PASSWORD });
  });

  it.each(allTexts)("does not let %s in", async (_what, text) => {
    const { body, isUnchanged } = await send(path, text);
    expect(body.errors[0].extensions).toMatchObject({ code });
    expect(isUnchanged).toBe(true);
  });

  it("refuses one character more than it takes", () => expectRefused(path, "x".repeat(length + 1)));
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
    return (await test.graphql(operationTaking(path), { variables: { value }, token })).body;
  };

  it.each(storableTexts)("finds %s", async (_what, text) => {
    const stored = await storeLead(test, admin, { name: text, source: text });
    await storeContact(test, stored, { name: text });
    await storeUser(test, { name: text });
    await test.graphql(operationTaking("tagLead.input.add"), {
      variables: { value: { id: stored.id, add: [text] } },
      token,
    });
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
    expect([...known, ...lists, ...passwords, ...timezones].sort()).toEqual([...textFields].sort());
  });
});
