import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (page: string) => readFileSync(path.join(root, page), "utf8");

function filesBelow(directory: string): string[] {
  const entries = readdirSync(path.join(root, directory), { recursive: true, encoding: "utf8" });
  return entries.map((entry) => path.posix.join(directory, entry));
}

const files = [
  ...readdirSync(root),
  ...["bench", "client", "deploy", "docs", "migrations", "rules", "scripts", "server", "tests"].flatMap(filesBelow),
];
const pages = ["README.md", "SECURITY.md", ...filesBelow("docs").filter((file) => file.endsWith(".md"))];

test.each(pages)("%s links to files that exist", (page) => {
  const links = [...read(page).matchAll(/(?:\]\(|src=")(?!https?:)([^)"#]+)/g)].map(([, link = ""]) => link);

  expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([]);
});

// Decisions are dated: what they name may have moved since.
test.each(["README.md", "docs/architecture.md"])("%s names files that exist", (page) => {
  const names = [...read(page).matchAll(/`([\w./-]+\.(?:ts|tsx|mjs|json|graphql|md))`/g)].map(([, name = ""]) => name);

  expect(names.filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)))).toEqual([]);
});
