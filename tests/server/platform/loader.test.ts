import type { EntityManager } from "typeorm";

import { defineLoader, defineSharedLoader, type LoaderCache } from "../../../server/platform/loader";

const batch = jest.fn((_ctx: { loaders: LoaderCache }, keys: readonly string[]) =>
  Promise.resolve(new Map(keys.filter((key) => key !== "missing").map((key) => [key, `value of ${key}`]))),
);
const valueOf = defineLoader(batch);

describe("a loader", () => {
  beforeEach(() => batch.mockClear());

  it("asks once for all keys of one moment, and for none of them again", async () => {
    const ctx = { loaders: new Map() };
    const values = await Promise.all(["a", "b", "a", "missing"].map((key) => valueOf(ctx, key)));
    expect(values).toEqual(["value of a", "value of b", "value of a", null]);
    await valueOf(ctx, "b");
    expect(batch.mock.calls.map(([, keys]) => keys)).toEqual([["a", "b", "missing"]]);
  });

  it("asks again in another context, and after its cache was cleared", async () => {
    const ctx: { loaders: LoaderCache } = { loaders: new Map() };
    await valueOf(ctx, "a");
    await valueOf({ loaders: new Map() }, "a");
    ctx.loaders.clear();
    await valueOf(ctx, "a");
    expect(batch).toHaveBeenCalledTimes(3);
  });
});

describe("a shared loader", () => {
  const read = jest.fn((_db: EntityManager, keys: readonly string[]) =>
    Promise.resolve(new Map(keys.filter((key) => key !== "missing").map((key) => [key, `value of ${key}`]))),
  );
  const load = defineSharedLoader(read);
  const db = () => ({}) as EntityManager;
  const contextOn = (one: EntityManager) => ({ db: one, loaders: new Map() });
  beforeEach(() => read.mockClear());

  it("asks once for what many contexts ask in one moment", async () => {
    const shared = db();
    const values = await Promise.all(["a", "b", "a", "missing"].map((key) => load(contextOn(shared), key)));
    expect(values).toEqual(["value of a", "value of b", "value of a", null]);
    expect(read.mock.calls.map(([, keys]) => keys)).toEqual([["a", "b", "missing"]]);
  });

  it("remembers nothing from one moment to the next, and asks apart for a transaction", async () => {
    const shared = db();
    await load(contextOn(shared), "a");
    await Promise.all([load(contextOn(shared), "a"), load(contextOn(db()), "a")]);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
