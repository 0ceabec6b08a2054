import { availableParallelism } from "node:os";
import { getRounds } from "bcrypt";

import { HASH_OF_NOBODY, hashPassword, isPasswordOf } from "../../../server/platform/password-hasher";

describe("passwords", () => {
  it("are hashed with bcrypt at cost 12 and known again", async () => {
    const hash = await hashPassword("correct-horse");
    expect(hash).toMatch(/^\$2b\$12\$/);
    expect(await isPasswordOf(hash, "correct-horse")).toBe(true);
    expect(await isPasswordOf(hash, "wrong-horse")).toBe(false);
  });

  it("take as long to refuse for nobody as for somebody", async () => {
    const hash = await hashPassword("correct-horse");
    const time = async (of: string | undefined) => {
      const started = performance.now();
      expect(await isPasswordOf(of, "wrong-horse")).toBe(false);
      return performance.now() - started;
    };
    const quickest = async (of: string | undefined) => Math.min(await time(of), await time(of), await time(of));
    const [known, unknown] = [await quickest(hash), await quickest(undefined)];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(getRounds(HASH_OF_NOBODY)).toBe(getRounds(hash));
  });

  it("wait in a short queue, and past it are refused with a time to come back", async () => {
    const attempts = Array.from({ length: 30 }, () =>
      isPasswordOf(undefined, "x").then(
        () => "done",
        (error: unknown) => error,
      ),
    );
    const results = await Promise.all(attempts);
    const running = Math.min(2, availableParallelism());
    expect(results.filter((result) => result === "done")).toHaveLength(running + 20);
    const refused = results.filter((result) => result !== "done");
    expect(refused[0]).toMatchObject({ code: "RATE_LIMITED", retryAfter: 5 });
  });
});
