import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const scripts = path.resolve(__dirname, "../../scripts");

/** The scripts are ES modules that run before anything is installed, so they are asked in a Node of their own. */
function evaluate(module: string, expression: string): unknown {
  const code = `import * as it from ${JSON.stringify(path.join(scripts, module))}; console.log(JSON.stringify(${expression}))`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
}

describe("the version of Node", () => {
  test.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("%s will do", (version) => {
    expect(evaluate("node-version.mjs", `it.nodeVersionProblem("${version}")`)).toBeNull();
  });

  test.each(["18.20.0", "20.18.3"])("%s is too old, and the message says where to get a newer one", (version) => {
    const problem = evaluate("node-version.mjs", `it.nodeVersionProblem("${version}")`);

    expect(problem).toContain("20.19");
    expect(problem).toContain(version);
    expect(problem).toContain("https://nodejs.org");
  });
});

describe("the dependencies", () => {
  const locked = {
    packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } },
  };
  const isInstalled = (installed: unknown, lock: unknown = locked) =>
    evaluate("dependencies.mjs", `it.isInstalled(${JSON.stringify(lock)}, ${JSON.stringify(installed)})`);

  test("are there when each has the locked version", () => {
    expect(isInstalled(locked)).toBe(true);
  });

  test("are not there without npm's own record, which an interrupted installation lacks", () => {
    expect(isInstalled(null)).toBe(false);
  });

  test("are not there when one has another version", () => {
    expect(isInstalled({ packages: { ...locked.packages, "node_modules/b": { version: "2.0.1" } } })).toBe(false);
  });

  test("are not there when those for development were left out", () => {
    expect(isInstalled({ packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(false);
  });

  test("may lack what is optional, as it may not exist for this system", () => {
    const lock = { packages: { ...locked.packages, "node_modules/c-win32": { version: "3.0.0", optional: true } } };

    expect(isInstalled(locked, lock)).toBe(true);
  });
});

describe("a missing program", () => {
  const decide = (situation: string) => evaluate("programs.mjs", `it.decideInstallation({${situation}})`);

  test("is installed for root where there is apt-get", () => {
    expect(decide("missing: [it.mariadb, it.chromium], hasApt: true, uid: 0")).toEqual({
      packages: ["mariadb-server-core", "chromium"],
    });
  });

  test.each([
    ["AUTO_INSTALL is 0", `hasApt: true, uid: 0, autoInstall: "0"`],
    ["the user is not root", "hasApt: true, uid: 1000"],
    ["there is no apt-get", "hasApt: false, uid: 0"],
  ])("is only explained when %s", (_when, situation) => {
    const howTo =
      /apt-get install --no-install-recommends mariadb-server-core[^]*brew install mariadb[^]*DATABASE_URL=/;

    expect(decide(`missing: [it.mariadb], ${situation}`)).toEqual({ message: expect.stringMatching(howTo) });
  });

  test("needs nothing when none is missing", () => {
    expect(decide("missing: [], hasApt: true, uid: 0")).toBeNull();
  });
});

describe("a program that a script runs", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "scripts-test-"));
    writeFileSync(
      path.join(directory, "program.mjs"),
      `let signals = 0;
       process.on("SIGINT", () => (signals += 1));
       process.on("SIGTERM", () => process.exit(40 + signals));
       setInterval(() => {}, 1000);
       console.log("ready");`,
    );
    writeFileSync(
      path.join(directory, "script.mjs"),
      `import { startNodeProgram, untilExit } from ${JSON.stringify(path.join(scripts, "children.mjs"))};
       process.exitCode = await untilExit(startNodeProgram([${JSON.stringify(path.join(directory, "program.mjs"))}]));`,
    );
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  async function startScript() {
    const script = spawn(process.execPath, [path.join(directory, "script.mjs")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(script.stdout, "data");
    return script;
  }

  test("gets one signal for a Ctrl+C that arrives twice, and passes its exit code on", async () => {
    const script = await startScript();

    script.kill("SIGINT");
    await sleep(100);
    script.kill("SIGINT");
    await sleep(1_100);
    script.kill("SIGTERM");

    expect(await once(script, "exit")).toEqual([41, null]);
  });

  test("ends when the script is killed", async () => {
    const script = await startScript();
    // The program inherited this output, so it closes only when both have ended.
    const outputCloses = once(script.stdout, "close");

    script.kill("SIGKILL");

    await expect(outputCloses).resolves.toBeDefined();
  });
});
