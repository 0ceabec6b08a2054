import { readdirSync, readFileSync } from "node:fs";
import { getRounds } from "bcrypt";

import { HashingThread } from "../../../server/platform/hashing-thread";

/** The nice values of this process's threads: the nineteenth field of what Linux tells of each. */
const priorities = () =>
  readdirSync("/proc/self/task").map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
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
    const before = priorities().filter((nice) => nice === 5).length;
    await new HashingThread().run({ password: "correct-horse", cost: 4 });
    expect(priorities().filter((nice) => nice === 5)).toHaveLength(before + 1);
  });

  it("goes on after a task that it cannot do", async () => {
    const thread = new HashingThread();
    await expect(thread.run({ password: "correct-horse", hash: null as never })).rejects.toThrow("required");
    expect(await thread.run({ password: "correct-horse", cost: 4 })).toMatch(/^\$2b\$04\$/);
  });
});
