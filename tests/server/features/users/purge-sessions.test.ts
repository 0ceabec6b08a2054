import { purgeSessions } from "../../../../server/features/users/purge-sessions";
import { Session } from "../../../../server/features/users/session.entity";
import { storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

const DAY_S = 86_400;

let test: TestApp;
beforeEach(async () => {
  test = await startTestApp();
});
afterEach(() => test.close());

it("removes sessions that expired more than 90 days ago, however many, and no others", async () => {
  const user = await storeUser(test);
  const store = (lifetimeS: number, count: number) =>
    test.app.db.insert(
      Session,
      Array.from({ length: count }, () => Session.open(user.id, "a browser", test.app.now(), lifetimeS)),
    );
  await store(DAY_S, 1_001);
  await store(2 * DAY_S, 3);
  test.pass(92 * DAY_S - 1);
  await purgeSessions(test.app);
  expect(await test.app.db.count(Session)).toBe(3);
  test.pass(2);
  await purgeSessions(test.app);
  expect(await test.app.db.count(Session)).toBe(0);
});
