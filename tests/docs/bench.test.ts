import { parse, print } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { TODAY } from "../../bench/operations";
import { tables } from "../../bench/tables";
import { TodayDocument } from "../../client/generated/graphql";

const readme = readFileSync(join(__dirname, "../../bench/README.md"), "utf8");

test("every row of the bench is explained", () => {
  const ids = tables.flatMap((table) => table.ids);
  expect(ids.filter((id) => !readme.includes(`\n- \`${id}\`: `))).toEqual([]);
});

test("what is measured of the Today page is what the page asks", () => {
  // What a row reads of its fragments is the browser's own affair, and is not sent.
  expect(print(parse(TODAY))).toBe(print(TodayDocument).replaceAll(" @unmask", ""));
});
