import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

import { routeGroups } from "../../server/app";
import { nodesOf, textOf } from "../support/sources";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface Named {
  file: string;
  title: string;
}

/** In a cell: a file in backticks, then the titles of its tests in double quotes, until the next file. */
const testsNamedIn = (text: string): Named[] =>
  [...text.matchAll(/`(tests\/[\w./-]+\.test\.ts)`([^`]*)/g)].flatMap(([, file = "", rest = ""]) =>
    [...rest.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => ({ file, title })),
  );

/** What the tests of a file are called, as it is written: with a `%s` where a row comes in, and `#` for each value. */
function titlesOf(file: string): string[] {
  if (!existsSync(path.join(root, file))) return [];
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2023, true);
  return [...nodesOf(source)].flatMap((node) => {
    const isTest = ts.isCallExpression(node) && /^(it|test)\b/.test(node.expression.getText());
    const title = isTest && node.arguments[0] ? textOf(node.arguments[0], "#") : null;
    return title === null ? [] : [title];
  });
}

const knownTitles = new Map<string, string[]>();
function isThere({ file, title }: Named): boolean {
  const titles = knownTitles.get(file) ?? titlesOf(file);
  knownTitles.set(file, titles);
  return titles.includes(title.replace(/\$\{\w+\}/g, "#"));
}

/** The rows of all tables of a page, without their headings. */
const rowsOf = (page: string) =>
  page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (-|what is required |item )/.test(line));

describe.each([
  ["docs/requirements.md", 100],
  ["SECURITY.md", 60],
])("%s", (file, atLeast) => {
  const page = read(file);

  it("names tests that exist, each by its title", () => {
    const named = testsNamedIn(page);
    expect(named.length).toBeGreaterThanOrEqual(atLeast);
    expect(named.filter((one) => !isThere(one))).toEqual([]);
  });

  it("names a title with every file in its tables, and no file that is not there", () => {
    const files = [...page.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, name = ""]) => name);
    expect(files.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
    const nameless = rowsOf(page).filter((row) => /`tests\/[\w./-]+\.test\.ts`(?! ")/.test(row));
    expect(nameless).toEqual([]);
  });
});

describe("the requirements", () => {
  const page = read("docs/requirements.md");

  it("have a test each", () => {
    expect(rowsOf(page).length).toBeGreaterThan(80);
    expect(rowsOf(page).filter((row) => testsNamedIn(row).length === 0)).toEqual([]);
  });

  it("name endpoints that there are", () => {
    const served = routeGroups
      .flatMap(({ routes }) => Object.values(routes))
      .map((route) => `${route.method.toUpperCase()} /api${route.path}`);
    const named = [...page.matchAll(/`([A-Z]+ \/api\/[\w/:-]+)`/g)].map(([, endpoint = ""]) => endpoint);
    expect(named).toHaveLength(26);
    expect(named.filter((endpoint) => !served.includes(endpoint))).toEqual([]);
  });
});
