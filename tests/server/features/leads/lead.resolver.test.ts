import { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { storeContact, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let admin: User;
let rep: User;
let lead: Lead;
let token: string;
beforeAll(async () => {
  test = await startTestServer({ DEFAULT_COUNTRY: "DE" });
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
  token = await test.tokenOf(admin);
});
beforeEach(async () => {
  lead = await storeLead(test, rep, { name: "Ann" });
});
afterAll(() => test.close());

/** Runs one field with one argument and answers its value, or its first error's extensions. */
async function run(field: string, args: string, selection: string) {
  const kind = /input/.test(args) ? "mutation" : "query";
  const { body } = await test.graphql(`${kind} { ${field}${args} { ${selection} } }`, { token });
  return body.errors ? body.errors[0].extensions : body.data[field];
}

describe("leads over GraphQL", () => {
  it("are edited by version, and a stale one answers what is stored", async () => {
    const edit = (version: number, name: string) =>
      run("updateLead", `(input: { id: "${lead.id}", version: ${version}, name: "${name}" })`, "name version");
    expect(await edit(1, "Anna")).toEqual({ name: "Anna", version: 2 });
    expect(await edit(1, "Annie")).toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 2 },
        { field: "name", current: "Anna" },
      ],
    });
    expect(await run("updateLead", `(input: { id: "${lead.id}", name: "Annie" })`, "name")).toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "version" }],
    });
  });

  it("are assigned, tagged, deleted and restored", async () => {
    await storeFollowUp(test, lead);
    const id = `id: "${lead.id}"`;
    const owner = await run("assignLead", `(input: { ${id}, ownerId: "${admin.id}" })`, "owner { id }");
    expect(owner).toEqual({ owner: { id: admin.id } });
    const tagged = await run("tagLead", `(input: { ${id}, add: ["VIP", "Fair"] })`, "tags { name } version");
    expect(tagged).toEqual({ tags: [{ name: "Fair" }, { name: "VIP" }], version: 3 });
    expect(await run("deleteLead", `(input: { ${id} })`, "id version")).toEqual({ id: lead.id, version: 4 });
    expect(await run("lead", `(${id})`, "id")).toMatchObject({ code: "NOT_FOUND" });
    const restored = await run(
      "restoreLead",
      `(input: { ${id} })`,
      "followUps { items { status cancelledAt } } nextFollowUp { status }",
    );
    expect(restored).toEqual({
      followUps: { items: [{ status: "PENDING", cancelledAt: null }] },
      nextFollowUp: { status: "PENDING" },
    });
  });

  it("are filtered and sorted", async () => {
    const list = async (args: string) =>
      (await run("leads", args, "items { name } total")) as { items: { name: string }[]; total: number };
    const owner = await storeUser(test);
    for (const name of ["b", "a"]) await storeLead(test, owner, { name, status: "INTERESTED" });
    const filter = `filter: { ownerId: "${owner.id}", status: [INTERESTED, NEW], hasNextFollowUp: false, createdFrom: "2026-01-01T00:00:00+01:00" }`;
    expect(await list(`(${filter}, sort: { by: NAME })`)).toEqual({ items: [{ name: "a" }, { name: "b" }], total: 2 });
    expect(await list(`(${filter}, sort: { by: NAME, direction: DESC }, limit: 1)`)).toEqual({
      items: [{ name: "b" }],
      total: 2,
    });
  });

  it("share tags that are renamed, merged, deleted and listed", async () => {
    await run("tagLead", `(input: { id: "${lead.id}", add: ["one", "two", "three"] })`, "id");
    const listed = (await run("tags", `(search: "t")`, "items { id name }")) as {
      items: { id: string; name: string }[];
    };
    const [three, two] = listed.items;
    expect(listed.items.map(({ name }) => name)).toEqual(["three", "two"]);
    expect(await run("renameTag", `(input: { id: "${two?.id}", name: "2" })`, "name")).toEqual({ name: "2" });
    expect(await run("mergeTags", `(input: { from: "${two?.id}", into: "${three?.id}" })`, "id")).toEqual({
      id: three?.id,
    });
    expect(await run("deleteTag", `(input: { id: "${three?.id}" })`, "name")).toEqual({ name: "three" });
    expect(await run("lead", `(id: "${lead.id}")`, "tags { name }")).toEqual({ tags: [{ name: "one" }] });
  });
});

describe("contacts over GraphQL", () => {
  it("are read, edited, made primary and deleted", async () => {
    const ann = await storeContact(test, lead, { name: "Ann" });
    const ben = await storeContact(test, lead, { name: "Ben", isPrimary: false });
    const edit = `(input: { id: "${ben.id}", version: 1, phone: "030 1234567" })`;
    expect(await run("updateContact", edit, "phone phoneE164 name")).toEqual({
      phone: "030 1234567",
      phoneE164: "+49301234567",
      name: "Ben",
    });
    expect(await run("setPrimaryContact", `(input: { id: "${ben.id}" })`, "isPrimary")).toEqual({ isPrimary: true });
    const found = `(filter: { leadId: "${lead.id}", search: "030-123" })`;
    expect(await run("contacts", found, "items { id } total")).toEqual({ items: [{ id: ben.id }], total: 1 });
    expect(await run("deleteContact", `(input: { id: "${ben.id}" })`, "id")).toEqual({ id: ben.id });
    expect(await run("contact", `(id: "${ann.id}")`, "isPrimary lead { id }")).toEqual({
      isPrimary: true,
      lead: { id: lead.id },
    });
  });
});
