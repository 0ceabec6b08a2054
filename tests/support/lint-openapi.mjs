import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";

// Redocly is an ES module, which Jest cannot require: a process of its own reads the document and prints the problems.
const config = await createConfig({ extends: ["recommended"] });
const problems = await lintFromString({ source: readFileSync(0, "utf8"), config });
const told = problems.map(({ severity, ruleId, message, location: [place] }) => ({
  severity,
  ruleId,
  message,
  pointer: place?.pointer,
}));
console.log(JSON.stringify(told));
