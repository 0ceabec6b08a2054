import { copyFileSync, mkdirSync } from "node:fs";
import { runInTerminal } from "./children.mjs";
import { runScript } from "./terminal.mjs";

const TAKEN = ".test-output/pictures";
const SHOWN = "docs/pictures";
const PAGES = ["today", "leads", "board", "lead", "calendar", "reports"];
const LOOKS = ["desktop-light", "desktop-dark", "phone-light", "phone-dark"];

/** Takes the pictures of the documents anew, as the browser test sees the pages. */
await runScript(async () => {
  const code = await runInTerminal(["scripts/test.mjs", "tests/browser/pages"]);
  if (code !== 0) return code;
  mkdirSync(SHOWN, { recursive: true });
  for (const page of PAGES) {
    for (const look of LOOKS) copyFileSync(`${TAKEN}/${page}-${look}.png`, `${SHOWN}/${page}-${look}.png`);
  }
  return 0;
});
