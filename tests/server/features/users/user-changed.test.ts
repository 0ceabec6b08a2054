import { createAuthenticate } from "../../../../server/features/users/authenticate";
import { disableUser } from "../../../../server/features/users/disable-user";
import { updateUser } from "../../../../server/features/users/update-user";
import { User } from "../../../../server/features/users/user.entity";
import { storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let admin: User;
let rep: User;
beforeAll(async () => {
  test = await startTestServer();
  admin = await storeUser(test, { role: "ADMIN" });
});
beforeEach(async () => {
  rep = await storeUser(test);
});
afterAll(() => test.close());

const change = (input: object) => updateUser(test.as(admin), { id: rep.id, ...input });

/** A subscriber whose socket is open; `closed` is the code that it is closed with. */
async function subscriber(user: User) {
  const client = test.socket(await test.tokenOf(user));
  const closed = new Promise<number>((resolve) => {
    client.on("closed", (event) => {
      resolve((event as CloseEvent).code);
    });
  });
  await new Promise<void>((resolve) => {
    client.on("connected", () => {
      resolve();
    });
    client.subscribe(
      { query: "subscription { reminderDue { id } }" },
      { next: () => {}, error: () => {}, complete: () => {} },
    );
  });
  return { client, closed };
}

describe("a user who is changed", () => {
  it("is known by the new role and time zone at the next request, on each of their devices", async () => {
    const authenticate = createAuthenticate(test.app);
    const authorizations = [`Bearer ${await test.tokenOf(rep)}`, `Bearer ${await test.tokenOf(rep)}`];
    for (const authorization of authorizations) {
      expect(await authenticate(authorization)).toMatchObject({ user: { role: "REP", timezone: "UTC" } });
    }
    await change({ role: "VIEWER", timezone: "Pacific/Auckland" });
    for (const authorization of authorizations) {
      expect(await authenticate(authorization)).toMatchObject({
        user: { role: "VIEWER", timezone: "Pacific/Auckland" },
      });
    }
  });

  it("is let go of by their sockets when the role changes, and may come back", async () => {
    const { client, closed } = await subscriber(rep);
    await change({ role: "VIEWER" });
    expect(await closed).toBe(4403);
    await client.dispose();
    const { client: back } = await subscriber(rep);
    await back.dispose();
  });

  it("keeps their sockets when only the name changes", async () => {
    const told = jest.fn();
    const unsubscribe = test.app.pubsub.subscribe("userChanged", told);
    await change({ name: "New", email: "new@shop.test" });
    expect(told).not.toHaveBeenCalled();
    unsubscribe();
  });

  it("is out at once when disabled: tokens, sockets and all", async () => {
    const token = await test.tokenOf(rep);
    const { closed } = await subscriber(rep);
    const me = () => test.graphql("{ me { id } }", { token });
    expect((await me()).body).toEqual({ data: { me: { id: rep.id } } });
    await disableUser(test.as(admin), { id: rep.id });
    expect(await closed).toBe(4403);
    expect((await me()).body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});
