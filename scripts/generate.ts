import "reflect-metadata";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printSchema } from "graphql";

import { schema } from "../server/app";
import { entityDiagram } from "./entity-diagram";

const NOTICE = "# Made from the code by `npm run generate`; changes belong there.\n\n";

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const [outDir = "."] = process.argv.slice(2);
write(join(outDir, "schema.graphql"), `${NOTICE}${printSchema(schema)}\n`);
write(join(outDir, "docs/erd.md"), entityDiagram());
