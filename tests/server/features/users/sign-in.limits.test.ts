import { login } from "../../../../server/features/users/login";
import { Session } from "../../../../server/features/users/session.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { PASSWORD, storeUser } from "../../../support/factories";
import { print } from "../../../support/figures";
import { startTestApp, type TestApp } from "../../../support/test-app";

const HOME = "203.0.113.9";
const FRESH = "198.51.100.77";
const MINUTE_S = 60;

let test: TestApp;
let owner: User;
beforeEach(async () => {
  test = await startTestApp();
  owner = await storeUser(test, { role: "ADMIN", email: "owner@shop.test" });
});
afterEach(() => test.close());

/** Signs in from an address; answers what came of it: OK, or the code of the refusal. */
const signIn = (address: string, password: string, email = owner.email): Promise<string> =>
  login({ ...test.as(null), address }, { email, password }).then(
    () => "OK",
    (error: { code: string }) => error.code,
  );
const right = (address: string) => signIn(address, PASSWORD);
const wrong = (address: string, email?: string) => signIn(address, "wrong", email);

/** How long a right password from here would have to wait, in minutes. */
const waitAt = (address: string): Promise<number> =>
  login({ ...test.as(null), address }, { email: owner.email, password: PASSWORD }).then(
    () => 0,
    ({ retryAfter }: { retryAfter: number }) => retryAfter / MINUTE_S,
  );

/** A different address each, as a botnet has them. */
const bot = (index: number): string => `192.0.${2 + Math.floor(index / 250)}.${1 + (index % 250)}`;

async function attack(addresses: number): Promise<void> {
  for (let index = 0; index < addresses; index += 1) expect(await wrong(bot(index))).toBe("UNAUTHENTICATED");
}

async function failTenTimes(address: string): Promise<void> {
  for (let count = 0; count < 10; count += 1) expect(await wrong(address)).toBe("UNAUTHENTICATED");
}

describe("who is wrong about one account again and again", () => {
  it("has to wait longer each time", async () => {
    await failTenTimes(HOME);
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const wait = await waitAt(HOME);
      waits.push(wait);
      test.pass(wait * MINUTE_S - 1);
      expect(await right(HOME)).toBe("RATE_LIMITED");
      test.pass(1);
      expect(await wrong(HOME)).toBe("UNAUTHENTICATED");
    }
    print("minutes to wait after ten wrong passwords and each further one", {
      are: [waits.join(", "), "15, 30, 60, 60"],
    });
    expect(waits).toEqual([15, 30, 60, 60]);
  });

  it("gains nothing by spelling the address in other ways, where the account is at home and where it is not", async () => {
    expect(await right(HOME)).toBe("OK");
    for (const address of [HOME, FRESH]) {
      for (const spelling of ["öwner@shop.test", "ówner@shop.test", "owne\u0301r@shop.test", "owner\u00ad@shop.test"])
        expect(await signIn(address, PASSWORD, spelling)).toBe("UNAUTHENTICATED");
    }
    // A right password was said each time, so none of them was that account's.
    expect(await signIn(FRESH, PASSWORD, " OWNER@shop.test ")).toBe("OK");
    expect(await test.app.db.count(Session)).toBe(2);
  });

  it("is forgiven by a right password, and by a day without any", async () => {
    for (const forgive of [() => right(HOME), () => (test.pass(24 * 60 * MINUTE_S), Promise.resolve("OK"))]) {
      for (let count = 0; count < 9; count += 1) await wrong(HOME);
      expect(await forgive()).toBe("OK");
    }
    await failTenTimes(HOME);
  });

  it("gains nothing by trying many at once: no more of them are judged than one after the other", async () => {
    const attempts = await Promise.all(Array.from({ length: 50 }, () => wrong(HOME)));
    const judged = attempts.filter((code) => code === "UNAUTHENTICATED").length;
    print("of 50 wrong passwords at once from one address", { judged: [judged, "10"] });
    expect(judged).toBe(10);
    expect(attempts.filter((code) => code === "RATE_LIMITED")).toHaveLength(40);
    expect(await test.app.db.count(Session)).toBe(0);
  });

  it("gains nothing by the many addresses of one IPv6 network", async () => {
    for (let count = 0; count < 10; count += 1) await wrong(`2001:db8:1:2::${count + 1}`);
    expect(await right("2001:db8:1:2:ffff::1")).toBe("RATE_LIMITED");
    expect(await right("2001:db8:1:3::1")).toBe("OK");
  });
});

describe("an account that is tried from many addresses", () => {
  it("leaves each address that it was never used from fewer tries, and always the first one", async () => {
    await attack(89);
    expect([await wrong(FRESH), await wrong(FRESH), await wrong(FRESH)]).toEqual([
      "UNAUTHENTICATED",
      "UNAUTHENTICATED",
      "RATE_LIMITED",
    ]);
    for (let index = 89; index < 300; index += 1) {
      expect([await wrong(bot(index)), await wrong(bot(index))]).toEqual(["UNAUTHENTICATED", "RATE_LIMITED"]);
    }
  });

  it("lets its owner in, from where they have been before and from anywhere else", async () => {
    expect(await right(HOME)).toBe("OK");
    await attack(300);
    expect(await right(HOME)).toBe("OK");
    expect(await right(FRESH)).toBe("OK");
  });

  it("leaves its owner all tries where they have been before", async () => {
    expect(await right(HOME)).toBe("OK");
    await attack(300);
    await failTenTimes(HOME);
    expect(await right(HOME)).toBe("RATE_LIMITED");
    test.pass(90 * 24 * 3_600);
    await attack(100);
    expect([await wrong(HOME), await wrong(HOME)]).toEqual(["UNAUTHENTICATED", "RATE_LIMITED"]);
  });

  it("behaves like one that nobody has", async () => {
    const codesFor = async (email: string) => {
      const codes: string[] = [];
      for (let count = 0; count < 11; count += 1) codes.push(await wrong(HOME, email));
      return [...codes, await wrong(FRESH, email)];
    };
    expect(await codesFor("nobody@shop.test")).toEqual(await codesFor(owner.email));
  });
});

describe("an address that is wrong about many accounts", () => {
  it("has to wait, but whoever has signed in from there before has not", async () => {
    const { email } = await storeUser(test);
    expect(await right(HOME)).toBe("OK");
    const others = await Promise.all(Array.from({ length: 100 }, () => storeUser(test)));
    for (const other of others) expect(await wrong(HOME, other.email)).toBe("UNAUTHENTICATED");
    expect(await signIn(HOME, PASSWORD, email)).toBe("RATE_LIMITED");
    expect(await signIn(FRESH, PASSWORD, email)).toBe("OK");
    expect(await right(HOME)).toBe("OK");
    test.pass(15 * MINUTE_S);
    expect(await signIn(HOME, PASSWORD, email)).toBe("OK");
  });
});
