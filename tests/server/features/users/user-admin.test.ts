import { storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let token: string;
beforeAll(async () => {
  test = await startTestServer();
  token = await test.tokenOf(await storeUser(test, { role: "ADMIN" }));
});
afterAll(() => test.close());

const mutate = async (name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id name email role status timezone version } }`;
  const { body } = await test.graphql(query, { variables: { input }, token });
  return body.errors?.[0]?.extensions ?? body.data[name];
};

describe("users over GraphQL", () => {
  it("are created, edited, disabled, enabled, given a password and deleted, each answered with the user", async () => {
    const given = { name: "Mia", email: "mia@shop.test" };
    const created = await mutate("createUser", { ...given, password: "long-enough" });
    expect(created).toMatchObject({ ...given, role: "REP", status: "ACTIVE", timezone: "UTC", version: 1 });
    const { id } = created;
    expect(await mutate("updateUser", { id, version: 1, name: "Mia Berg" })).toMatchObject({
      name: "Mia Berg",
      version: 2,
    });
    expect(await mutate("disableUser", { id })).toMatchObject({ status: "DISABLED", version: 3 });
    expect(await mutate("enableUser", { id })).toMatchObject({ status: "ACTIVE", version: 4 });
    expect(await mutate("changePassword", { id, newPassword: "another-horse" })).toMatchObject({ id, version: 5 });
    expect(await mutate("deleteUser", { id })).toMatchObject({ id, version: 6 });
    expect(await mutate("deleteUser", { id })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("are edited by the version that the edit was based on, never without", async () => {
    const { id } = await storeUser(test, { name: "Mia" });
    expect(await mutate("updateUser", { id, name: "Maria" })).toMatchObject({ code: "VALIDATION_FAILED" });
    expect(await mutate("updateUser", { id, version: 9, name: "Maria" })).toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 1 },
        { field: "name", current: "Mia" },
      ],
    });
  });

  it("repeat no password in a refusal", async () => {
    const refused = await mutate("createUser", { name: "M", email: "m@shop.test", password: "hunter2" });
    expect(refused).toMatchObject({ code: "VALIDATION_FAILED", details: [{ field: "password" }] });
    expect(JSON.stringify(refused)).not.toContain("hunter2");
  });
});
