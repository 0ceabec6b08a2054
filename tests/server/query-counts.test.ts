import { tagLead } from "../../server/features/leads/tag-lead";
import type { User } from "../../server/features/users/user.entity";
import { storeContact, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { startTestServer, type TestServer } from "../support/test-server";

let test: TestServer;
let rep: User;
let token: string;
beforeAll(async () => {
  test = await startTestServer();
  rep = await storeUser(test);
  token = await test.tokenOf(rep);
  await fill(1);
});
afterAll(() => test.close());

let stored = 0;

/** Leads, each with two contacts, two follow-ups, a history and tags. */
async function fill(count: number): Promise<void> {
  for (; stored < count; stored += 1) {
    const lead = await storeLead(test, rep);
    const contact = await storeContact(test, lead);
    await storeContact(test, lead, { isPrimary: false });
    for (const contactId of [contact.id, null]) await storeFollowUp(test, lead, { contactId });
    await tagLead(test.as(rep), { id: lead.id, add: [`tag ${stored}`, "all"] });
  }
}

const user = "{ name }";
const followUps = `followUps(limit: 2) { items { type assignedTo ${user} createdBy ${user} contact { name } } total }`;
const contacts = "contacts(limit: 2) { items { name lead { name } } total totalIsCapped }";
const activity = `activity(limit: 1) { items { action user ${user} } total }`;

const lists: Record<string, string> = {
  leads: `{ leads(limit: 100) { total items { name tags { name } owner ${user} nextFollowUp { type } } } }`,
  "leads with their contacts": `{ leads(limit: 100) { items { ${contacts} } } }`,
  "leads with their follow-ups": `{ leads(limit: 100) { items { ${followUps} } } }`,
  "leads with their history": `{ leads(limit: 100) { items { ${activity} } } }`,
  "leads with all of it": `{ leads(limit: 100) { items { ${contacts} ${followUps} ${activity} } } }`,
  contacts: `{ contacts(limit: 100) { total items { name lead { name owner ${user} tags { name } } } } }`,
  "contacts with their lead's lists": `{ contacts(limit: 100) { items { lead { ${contacts} ${followUps} } } } }`,
  tags: "{ tags(limit: 100) { total items { name } } }",
  "follow-ups": `{ followUps(limit: 100) { items { lead { ${contacts} ${activity} } contact { name } } } }`,
};

async function run(query: string): Promise<{ rows: number; queries: number }> {
  const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
  const { body } = await test.graphql(query, { token });
  expect(body.errors).toBeUndefined();
  const [page] = Object.values<{ items: unknown[] }>(body.data);
  return { rows: page?.items.length ?? 0, queries: log.mock.calls.length };
}

describe("a list runs as many queries for a hundred rows as for one:", () => {
  const few: Record<string, number> = {};
  beforeAll(async () => {
    // Signs in once, which the first request pays for.
    await run(lists.leads ?? "");
    for (const [name, query] of Object.entries(lists)) few[name] = (await run(query)).queries;
    await fill(100);
  });

  it.each(Object.keys(lists))("%s", async (name) => {
    const many = await run(lists[name] ?? "");
    expect(many.rows).toBeGreaterThanOrEqual(100);
    expect(many.queries).toBe(few[name]);
    expect(many.queries).toBeLessThanOrEqual(16);
  });

  it("and reads no more than its page and what hangs on it when nobody asks for the total", async () => {
    expect((await run("{ leads { items { name } } }")).queries).toBe(1);
    expect((await run("{ leads { items { name } total totalIsCapped } }")).queries).toBe(2);
  });
});
