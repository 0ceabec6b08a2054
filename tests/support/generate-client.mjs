import { readFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

// An ES module, which Jest cannot require: a process of its own reads the document and prints the types.
console.log(astToString(await openapiTS(readFileSync(0, "utf8"))));
