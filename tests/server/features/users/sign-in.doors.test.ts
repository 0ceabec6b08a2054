import { Session } from "../../../../server/features/users/session.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { PASSWORD, storeUser } from "../../../support/factories";
import { print } from "../../../support/figures";
import { startTestServer, type Answer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let owner: User;

/** A server with a user whom nobody has tried yet. */
async function begin(settings = {}): Promise<void> {
  test = await startTestServer(settings);
  owner = await storeUser(test);
}
afterEach(() => test.close());

const login = (password: string, headers: Record<string, string> = {}): Promise<Answer> =>
  test.rest("POST", "/auth/login", { body: { email: owner.email, password }, headers });

/** So many `login` fields in one request. */
const fields = (count: number, password: string): Promise<Answer> => {
  const input = `{ email: "${owner.email}", password: "${password}" }`;
  const aliased = Array.from({ length: count }, (_, index) => `a${index}: login(input: ${input}) { expiresIn }`);
  return test.graphql(`mutation { ${aliased.join(" ")} }`);
};

const codesIn = ({ body }: Answer): string[] =>
  (body.errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
const times = (count: number, code: string) => Array.from({ length: count }, () => code);

describe("signing in with many fields in one request", () => {
  it("is judged field by field, and the first wrong one ends the request", async () => {
    await begin();
    expect(Object.keys((await fields(15, PASSWORD)).body.data as object)).toHaveLength(15);
    expect(await test.app.db.count(Session)).toBe(15);
    const judged: string[] = [];
    for (let request = 0; request < 10; request += 1) judged.push(...codesIn(await fields(15, "wrong")));
    print("of 150 wrong login fields in ten requests", { judged: [judged.length, "at most 10"] });
    expect(judged).toEqual(times(10, "UNAUTHENTICATED"));
    const refused = await fields(15, PASSWORD);
    expect(codesIn(refused)).toEqual(["RATE_LIMITED"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(800);
    expect((await login(PASSWORD)).status).toBe(429);
    expect(await test.app.db.count(Session)).toBe(15);
  });

  it("is as many attempts as there are fields, also when they come in requests of their own at once", async () => {
    await begin();
    const answers = await Promise.all(Array.from({ length: 100 }, () => fields(1, "wrong")));
    const judged = answers.flatMap(codesIn).filter((code) => code === "UNAUTHENTICATED");
    print("of 100 wrong login fields sent at once", { judged: [judged.length, "10"] });
    expect(judged).toHaveLength(10);
    expect(answers.flatMap(codesIn).filter((code) => code === "RATE_LIMITED")).toHaveLength(90);
  });

  it("is refused before any of them is tried when there are a hundred", async () => {
    await begin();
    for (const password of ["wrong", PASSWORD]) {
      const { status, body } = await fields(100, password);
      expect(status).toBe(400);
      expect(body).toMatchObject({ errors: [{ extensions: { code: "VALIDATION_FAILED" } }] });
      expect(body.data).toBeUndefined();
    }
    expect(await test.app.db.count(Session)).toBe(0);
    for (let count = 0; count < 10; count += 1) expect((await login("wrong")).status).toBe(401);
  });
});

describe("the doors", () => {
  it("count together: five wrong ones over REST and five over GraphQL are ten", async () => {
    await begin();
    for (let count = 0; count < 5; count += 1) expect((await login("wrong")).status).toBe(401);
    for (let count = 0; count < 5; count += 1) expect(codesIn(await fields(1, "wrong"))).toEqual(["UNAUTHENTICATED"]);
    const overRest = await login(PASSWORD);
    expect(overRest).toMatchObject({ status: 429, body: { code: "RATE_LIMITED" } });
    expect(Number(overRest.headers.get("retry-after"))).toBe(15 * 60);
    expect(codesIn(await fields(1, PASSWORD))).toEqual(["RATE_LIMITED"]);
  });

  it("do not believe a client about its address, and do believe the proxy when there is one", async () => {
    const forwarded = (index: number) => ({ "x-forwarded-for": `evil, 198.51.100.${index}` });
    await begin();
    for (let count = 0; count < 10; count += 1) expect((await login("wrong", forwarded(count))).status).toBe(401);
    expect((await login(PASSWORD, forwarded(10))).status).toBe(429);
    await test.close();

    await begin({ TRUST_PROXY: true });
    for (let count = 0; count < 10; count += 1) expect((await login("wrong", forwarded(1))).status).toBe(401);
    expect((await login(PASSWORD, forwarded(1))).status).toBe(429);
    expect((await login(PASSWORD, forwarded(2))).status).toBe(200);
    expect(await test.app.db.find(Session)).toMatchObject([{ userId: owner.id, network: "198.51.100.2" }]);
  });
});
