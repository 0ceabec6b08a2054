import { parse, subscribe } from "graphql";

import { schema } from "../../../../server/app";
import { createUser } from "../../../../server/features/users/create-user";
import { deleteUser } from "../../../../server/features/users/delete-user";
import { disableUser } from "../../../../server/features/users/disable-user";
import { updateUser } from "../../../../server/features/users/update-user";
import type { User } from "../../../../server/features/users/user.entity";
import { userChanged } from "../../../../server/features/users/user-changed";
import { storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let admin: User;
let rep: User;
beforeAll(async () => {
  test = await startTestServer();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
});
afterAll(() => test.close());

/** What a socket of this user would be sent. */
async function subscribed(user: User) {
  const document = parse("subscription { userChanged { record { name email timezone language version } } }");
  const events = await subscribe({ schema, document, contextValue: test.as(user) });
  if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events.errors));
  return events;
}

const added = { name: "Nina", email: "nina@shop.test", password: "first-pass-1" };

describe("a changed user", () => {
  it("is told to everybody who is signed in, as they are now, and at last that they are gone", async () => {
    const events = userChanged(test.as(rep), {});
    const next = async () => (await events.next()).value as unknown;
    const { id } = await createUser(test.as(admin), added);
    expect(await next()).toMatchObject({ kind: "CREATED", id, record: { name: "Nina", role: "REP" } });
    await updateUser(test.as(admin), { id, name: "Nina Berg", role: "VIEWER" });
    expect(await next()).toMatchObject({ kind: "UPDATED", id, record: { name: "Nina Berg", role: "VIEWER" } });
    await disableUser(test.as(admin), { id });
    expect(await next()).toMatchObject({ kind: "UPDATED", id, record: { status: "DISABLED" } });
    await deleteUser(test.as(admin), { id });
    expect(await next()).toEqual({ kind: "DELETED", id, record: null });
    await events.return?.();
  });

  it("is told without what only they and ADMINs may read", async () => {
    const toRep = await subscribed(rep);
    const toAdmin = await subscribed(admin);
    await storeUser(test, { name: "Sam", email: "sam@shop.test" });
    const hidden = { email: null, timezone: null, language: null, version: null };
    expect((await toRep.next()).value).toEqual({ data: { userChanged: { record: { name: "Sam", ...hidden } } } });
    const shown = { email: "sam@shop.test", timezone: "UTC", language: null, version: 1 };
    expect((await toAdmin.next()).value).toEqual({ data: { userChanged: { record: { name: "Sam", ...shown } } } });
    await Promise.all([toRep.return(), toAdmin.return()]);
  });

  it("is told to nobody who is not signed in", () => {
    expect(() => userChanged(test.as(null), {})).toThrow("Sign in to continue.");
  });
});
