import { z } from "zod";

import { User } from "../../../server/features/users/user.entity";
import { definePreparedUseCase, defineQuery, defineUseCase } from "../../../server/platform/use-case";
import { storeUser } from "../../support/factories";
import { startTestApp, type TestApp } from "../../support/test-app";

let test: TestApp;
let user: User;
beforeAll(async () => {
  test = await startTestApp();
  user = await storeUser(test);
});
afterAll(() => test.close());

const rules = z.strictObject({ name: z.string(), inner: z.strictObject({ size: z.int() }) });
const run = jest.fn(() => Promise.resolve("done"));
const useCase = defineUseCase("useCase", rules, run);
const input = { name: "Ann", inner: { size: 1 } };

describe("a use case", () => {
  beforeEach(() => run.mockClear());

  it("asks who is there before it looks at the input", async () => {
    await expect(useCase(test.as(null), { nonsense: true })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(run).not.toHaveBeenCalled();
  });

  it("names every field that is wrong, and repeats no value", async () => {
    const refused: unknown = await useCase(test.as(user), {
      name: 5,
      inner: { size: "hunter2", more: 1 },
      extra: 1,
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "VALIDATION_FAILED" });
    expect((refused as { details: unknown }).details).toEqual([
      { field: "name", message: "This must be a text." },
      { field: "inner.size", message: "This must be a number." },
      { field: "inner.more", message: "This field is unknown." },
      { field: "extra", message: "This field is unknown." },
    ]);
    expect(JSON.stringify(refused)).not.toContain("hunter2");
    expect(run).not.toHaveBeenCalled();
  });

  it("runs with what the rules made of the input", async () => {
    await expect(useCase(test.as(user), input)).resolves.toBe("done");
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ user: expect.objectContaining({ id: user.id }) }),
      input,
    );
  });

  it("stores nothing when it throws", async () => {
    const failing = defineUseCase("failing", z.strictObject({}), async (ctx) => {
      const stored = await ctx.lock(ctx.db.createQueryBuilder(User, "user").where({ id: user.id }), "user");
      stored.name = "Changed";
      await ctx.save(stored, "USER_CREATED");
      throw new Error("too late");
    });
    await expect(failing(test.as(user), {})).rejects.toThrow("too late");
    expect(await test.app.db.findOneBy(User, { id: user.id })).toMatchObject({ name: user.name, version: 1 });
  });
});

describe("a prepared use case", () => {
  const prepare = jest.fn(() => Promise.resolve("slow"));
  const deadlock = Object.assign(new Error("Deadlock found"), { code: "ER_LOCK_DEADLOCK" });

  it("prepares once, outside the transaction, however often that is run again", async () => {
    let attempts = 0;
    const prepared = definePreparedUseCase("prepared", rules, prepare, (ctx, { name }, value) => {
      attempts += 1;
      expect(ctx.db).not.toBe(test.app.db);
      return attempts < 3 ? Promise.reject(deadlock) : Promise.resolve(`${value} ${name}`);
    });
    await expect(prepared(test.as(user), input)).resolves.toBe("slow Ann");
    expect([attempts, prepare.mock.calls.length]).toEqual([3, 1]);
    expect(prepare).toHaveBeenCalledWith(expect.objectContaining({ db: test.app.db }), input);
  });

  it("prepares nothing for nobody, or for input that is wrong", async () => {
    prepare.mockClear();
    const prepared = definePreparedUseCase("prepared", rules, prepare, run);
    await expect(prepared(test.as(null), input)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(prepared(test.as(user), {})).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
    expect(prepare).not.toHaveBeenCalled();
  });
});

describe("a query", () => {
  it("runs for whoever is signed in, with its input parsed", async () => {
    const query = defineQuery("query", z.strictObject({ page: z.int().default(1) }), (ctx, { page }) =>
      Promise.resolve(`${ctx.user.id}:${page}`),
    );
    await expect(query(test.as(user), {})).resolves.toBe(`${user.id}:1`);
    await expect(query(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
