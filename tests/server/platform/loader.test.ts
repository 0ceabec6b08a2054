import { defineLoader, type LoaderCache } from "../../../server/platform/loader";

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
