import { copyFileSync, mkdirSync } from "node:fs";
import { runInTerminal } from "./children.mjs";
import { runScript } from "./terminal.mjs";

const TAKEN = ".test-output/pictures";
const SHOWN = "docs/pictures";

/** Takes the pictures of the README anew: the browser test takes all, these two are shown. */
await runScript(async () => {
  const code = await runInTerminal(["scripts/test.mjs", "tests/browser/pages"]);
  if (code !== 0) return code;
  mkdirSync(SHOWN, { recursive: true });
  copyFileSync(`${TAKEN}/today-desktop-light.png`, `${SHOWN}/today-desktop.png`);
  copyFileSync(`${TAKEN}/today-phone-light.png`, `${SHOWN}/today-phone.png`);
  return 0;
});
