import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface Case {
  /** where the import would stand */
  file: string;
  imports: string;
  /** what the refusal says, or null when the import is allowed */
  refusal: string | null;
}

const cases: Case[] = [
  { file: "server/features/leads/create-lead.ts", imports: "./lead.entity", refusal: null },
  { file: "server/features/contacts/create-contact.ts", imports: "../leads/lead.loaders", refusal: null },
  { file: "server/features/follow-ups/on-lead-deleted.ts", imports: "../leads/lead.events", refusal: null },
  { file: "server/features/follow-ups/follow-up.resolver.ts", imports: "./complete-follow-up", refusal: null },
  { file: "server/features/leads/lead.resolver.ts", imports: "../../graphql/schema", refusal: null },
  { file: "server/demo/seed-demo-data.ts", imports: "../features/leads/create-lead", refusal: null },
  { file: "server/index.ts", imports: "./app", refusal: null },
  { file: "rules/lead.ts", imports: "./text", refusal: null },
  { file: "rules/lead.ts", imports: "zod", refusal: null },
  { file: "client/features/leads/leads-list.tsx", imports: "../../ui/page", refusal: null },
  { file: "client/pages/lead-page.tsx", imports: "../features/contacts/contact-list", refusal: null },
  { file: "client/playground/playground.tsx", imports: "../../docs/graphql.md?raw", refusal: null },
  { file: "client/playground/playground.tsx", imports: "../ui/language", refusal: null },

  { file: "server/platform/loader.ts", imports: "../features/leads/lead.entity", refusal: "House rule 1" },
  { file: "server/platform/loader.ts", imports: "../rest/route", refusal: "House rule 1" },
  { file: "server/graphql/schema.ts", imports: "../features/leads/lead.resolver", refusal: "House rule 1" },
  { file: "server/rest/router.ts", imports: "../features/leads/lead.routes", refusal: "House rule 1" },
  { file: "server/features/leads/lead.entity.ts", imports: "../../app", refusal: "House rule 1" },
  { file: "server/app.ts", imports: "./index", refusal: "House rule 1" },
  { file: "server/app.ts", imports: "../tests/support/app", refusal: "House rule 1" },

  { file: "server/features/follow-ups/follow-up.job.ts", imports: "./miss-follow-ups", refusal: null },
  { file: "server/features/follow-ups/miss-follow-ups.ts", imports: "./follow-up.job", refusal: "House rule 2" },
  { file: "server/features/leads/create-lead.ts", imports: "./assign-lead", refusal: "House rule 2" },
  { file: "server/features/leads/create-lead.ts", imports: "./lead.inputs", refusal: "House rule 2" },
  { file: "server/features/leads/lead.entity.ts", imports: "./create-lead", refusal: "House rule 2" },
  { file: "server/features/follow-ups/on-lead-deleted.ts", imports: "./follow-up.presenter", refusal: "House rule 2" },

  { file: "server/features/leads/lead.loaders.ts", imports: "../contacts/contact.entity", refusal: "House rule 3" },
  { file: "server/features/contacts/create-contact.ts", imports: "../leads/create-lead", refusal: "House rule 3" },
  { file: "server/features/invoices/invoice.entity.ts", imports: "../leads/lead.entity", refusal: "House rule 3" },

  { file: "rules/lead.ts", imports: "../server/platform/errors", refusal: "House rule 1" },
  { file: "rules/lead.ts", imports: "node:crypto", refusal: "House rule 5" },
  { file: "client/features/leads/leads-list.tsx", imports: "../contacts/contact-list", refusal: "House rule 5" },
  { file: "client/features/leads/leads-list.tsx", imports: "../../pages/lead-page", refusal: "House rule 1" },
  { file: "client/ui/page.tsx", imports: "../features/leads/leads-list", refusal: "House rule 1" },
  { file: "client/apollo/session.ts", imports: "../playground/session-fetch", refusal: "House rule 1" },
  { file: "client/playground/playground.tsx", imports: "../ui/page", refusal: "House rule 1" },
  { file: "client/playground/playground.tsx", imports: "../ui/language-switch", refusal: "House rule 1" },
  { file: "client/ui/page.tsx", imports: "../../server/platform/errors", refusal: "House rule 1" },
  { file: "server/app.ts", imports: "../client/ui/page", refusal: "House rule 1" },
];

/**
 * What the project's own ESLint says about each case. It is an ES module, so it runs in a Node of its own; the rules that
 * need types are off, as nothing here is about types.
 */
function lint(files: { file: string; text: string }[]): string[][] {
  const script = `
    import { ESLint } from "eslint";
    import tseslint from "typescript-eslint";
    const withoutTypes = [tseslint.configs.disableTypeChecked, { rules: { "import-x/no-cycle": "off" } }];
    const eslint = new ESLint({ overrideConfig: withoutTypes });
    const answers = [];
    for (const { file, text } of ${JSON.stringify(files)}) {
      const [result] = await eslint.lintText(text, { filePath: file });
      answers.push(result.messages.filter(({ ruleId }) => ruleId !== "@typescript-eslint/no-unused-vars").map(({ message }) => message));
    }
    console.log(JSON.stringify(answers));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  return JSON.parse(output) as string[][];
}

let answers: string[][];

beforeAll(() => {
  answers = lint(cases.map(({ file, imports }) => ({ file, text: `import { it } from "${imports}";\n` })));
});

test.each(cases.filter(({ refusal }) => refusal === null))("$file may import $imports", (it) => {
  expect(answers[cases.indexOf(it)]).toEqual([]);
});

test.each(cases.filter(({ refusal }) => refusal !== null))("$file may not import $imports: $refusal", (it) => {
  expect(answers[cases.indexOf(it)]).toEqual([expect.stringContaining(it.refusal ?? "")]);
});

test("the server is asked by pages and by hooks with a file of their own, not by what they show", () => {
  const files = [
    "client/pages/lead-page.tsx",
    "client/features/leads/use-leads.ts",
    "client/features/leads/leads-chips.tsx",
  ];
  const asking = ["useQuery", "useLazyQuery", "useMutation"].map(
    (name) => `import { ${name} } from "@apollo/client/react";`,
  );
  const watching = `import { useFragment } from "@apollo/client/react";`;

  const results = lint(files.flatMap((file) => [...asking, watching].map((text) => ({ file, text: `${text}\n` }))));

  const refused = [expect.stringContaining("House rule 6")];
  expect(results).toEqual([...Array.from({ length: 8 }, () => []), refused, refused, refused, []]);
});

test("an import of a type, a re-export and a dynamic import are judged alike", () => {
  const file = "server/platform/loader.ts";
  const forms = [
    `import type { Lead } from "../features/leads/lead.entity";`,
    `export { Lead } from "../features/leads/lead.entity";`,
    `export const load = () => import("../features/leads/lead.entity");`,
  ];

  const results = lint(forms.map((text) => ({ file, text: `${text}\n` })));

  expect(results).toEqual(forms.map(() => [expect.stringContaining("House rule 1")]));
});
