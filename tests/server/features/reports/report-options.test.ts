import { reportOptions } from "../../../../server/features/reports/report-options";
import type { Role } from "../../../../rules/user";
import { storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ BUSINESS_TIMEZONE: "America/New_York" });
});
afterAll(() => test.close());

const optionsOf = async (role: Role, REP_READS: "all" | "own" = "all") =>
  reportOptions({ ...test.as(await storeUser(test, { role })), settings: { ...test.app.settings, REP_READS } }, {});

describe("what may be asked of reports", () => {
  it("is told with the business's time zone, whatever the caller's", async () => {
    expect((await optionsOf("REP")).timezone).toBe("America/New_York");
  });

  it.each([
    ["ADMIN", "all", ["TEAM", "MINE"]],
    ["VIEWER", "own", ["TEAM", "MINE"]],
    ["REP", "all", ["MINE", "TEAM"]],
    ["REP", "own", ["MINE"]],
  ] as const)("is for a %s, where reps read %s, %j", async (role, repReads, scopes) => {
    expect((await optionsOf(role, repReads)).scopes).toEqual(scopes);
  });
});
