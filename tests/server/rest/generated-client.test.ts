import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import ts from "typescript";

import { routeGroups } from "../../../server/app";
import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../../server/features/leads/lead.entity";
import { describeApi } from "../../../server/rest/openapi";
import { PASSWORD, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

const root = path.resolve(__dirname, "../../..");
const TIMEOUT_MS = 120_000;

let test: TestServer;
let directory: string;
beforeAll(async () => {
  test = await startTestServer();
  // Inside the project, so that the client finds its packages.
  mkdirSync(path.join(root, ".test-output"), { recursive: true });
  directory = mkdtempSync(path.join(root, ".test-output/rest-client-"));
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await test.close();
});

/** What the strictest compiler has to say of these files; compiles them too. */
function compile(...files: string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["node"],
    typeRoots: [path.join(root, "node_modules/@types")],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    outDir: directory,
  });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  );
}

it(
  "is compiled by the strictest compiler, and does the main job",
  async () => {
    const types = execFileSync(process.execPath, [path.join(root, "tests/support/generate-client.mjs")], {
      input: JSON.stringify(describeApi(routeGroups)),
      encoding: "utf8",
    });
    writeFileSync(path.join(directory, "api.ts"), types);
    const client = path.join(directory, "main-job.ts");
    writeFileSync(client, readFileSync(path.join(__dirname, "main-job.client.txt")));
    expect(compile(client)).toEqual([]);

    const rep = await storeUser(test);
    const run = await promisify(execFile)(process.execPath, [
      path.join(directory, "main-job.js"),
      test.url,
      ...[rep.email, PASSWORD],
    ]);
    const told = JSON.parse(run.stdout) as { leadId: string; contactId: string };
    expect(told).toMatchObject({ status: "COMPLETED", refused: "NOT_FOUND" });
    expect(told).toMatchObject({
      history: expect.arrayContaining(["LEAD_CREATED", "CONTACT_CREATED", "FOLLOWUP_CREATED", "FOLLOWUP_COMPLETED"]),
    });
    const { leadId, contactId } = told;
    expect(await test.app.db.findOneBy(Lead, { id: leadId })).toMatchObject({ name: "Ann Lovell", ownerId: rep.id });
    expect(await test.app.db.find(FollowUp, { where: { leadId }, order: { id: "ASC" } })).toMatchObject([
      { status: "COMPLETED", outcome: "Ordered 40 bowls", contactId },
      { status: "PENDING", type: "EMAIL", assignedTo: rep.id },
    ]);
  },
  TIMEOUT_MS,
);
