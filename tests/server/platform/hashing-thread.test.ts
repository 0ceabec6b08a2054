import { existsSync, readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { getRounds } from "bcrypt";

import { HashingThread } from "../../../server/platform/hashing-thread";

const THREADS = "/proc/self/task";

/** The threads of this process whose priority is lowered; none where that cannot be known. The nice value is the 19th field. */
const loweredThreads = () =>
  (existsSync(THREADS) ? readdirSync(THREADS) : []).filter((thread) => {
    const stat = readFileSync(`${THREADS}/${thread}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]) === getPriority() + 5;
  });

describe("a hashing thread", () => {
  it("hashes, and knows what was hashed, one task after the other", async () => {
    const thread = new HashingThread();
    const hash = String(await thread.run({ password: "correct-horse", cost: 4 }));
    expect(getRounds(hash)).toBe(4);
    expect(await thread.run({ password: "correct-horse", hash })).toBe(true);
    expect(await thread.run({ password: "wrong-horse", hash })).toBe(false);
  });

  it("gives way to everything else", async () => {
    const before = loweredThreads();
    await new HashingThread().run({ password: "correct-horse", cost: 4 });
    // Those of tests before this one may end meanwhile.
    const added = loweredThreads().filter((thread) => !before.includes(thread));
    expect(added).toHaveLength(existsSync(THREADS) ? 1 : 0);
  });

  it("goes on after a task that it cannot do", async () => {
    const thread = new HashingThread();
    await expect(thread.run({ password: "correct-horse", hash: null as never })).rejects.toThrow("required");
    expect(await thread.run({ password: "correct-horse", cost: 4 })).toMatch(/^\$2b\$04\$/);
  });
});
