import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const directory = join(__dirname, "../browser/expectations");
const sources = readdirSync(directory).map((file) => readFileSync(join(directory, file), "utf8"));

/** What people expect of the screens of such a program, by name. */
const expectations = [
  "Know what to do now",
  "Told when it is due",
  "Done is one tap",
  "Not now",
  "Call, WhatsApp, mail in one tap",
  "Add anywhere",
  "Undo",
  "Keyboard",
  "Edit in place",
  "Find",
  "Board",
  "Calendar",
  "Live",
  "Optimistic",
  "Empty states",
  "Asking leave to notify",
  "On a phone",
  "Errors",
  "Signed out by time",
];

it.each(expectations)("%s is shown in a browser", (name) => {
  expect(sources.filter((source) => source.includes(`describe("${name}", `))).not.toEqual([]);
});
