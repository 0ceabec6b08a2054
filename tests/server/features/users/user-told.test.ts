import { parse, subscribe } from "graphql";

import { schema } from "../../../../server/app";
import { changePassword } from "../../../../server/features/users/change-password";
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

const added = { name: "Nina", email: "nina@shop.test", password: "first-pass-1" };

describe("a changed user", () => {
  it("is told to ADMINs, as they are now, and at last that they are gone", async () => {
    const events = userChanged(test.as(admin), {});
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

  it("is told to themselves, while others do not even learn that something changed", async () => {
    const document = parse("subscription { userChanged { id record { name email timezone } } }");
    const events = await subscribe({ schema, document, contextValue: test.as(rep) });
    if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events.errors));
    const colleague = await storeUser(test);
    await changePassword(test.as(admin), { id: colleague.id, newPassword: "another-pass-1" });
    await updateUser(test.as(admin), { id: rep.id, name: "Rita", timezone: "Europe/Berlin" });
    expect((await events.next()).value).toEqual({
      data: { userChanged: { id: rep.id, record: { name: "Rita", email: rep.email, timezone: "Europe/Berlin" } } },
    });
    await events.return();
  });

  it("is told to nobody who is not signed in", () => {
    expect(() => userChanged(test.as(null), {})).toThrow("Sign in to continue.");
  });
});
