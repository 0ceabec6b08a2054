import { getMetadataArgsStorage } from "typeorm";
import type { ColumnMetadataArgs } from "typeorm/metadata-args/ColumnMetadataArgs";

import { entities } from "../server/database";
import { SnakeCaseNamingStrategy } from "../server/platform/naming-strategy";

type EntityClass = (typeof entities)[number];

const naming = new SnakeCaseNamingStrategy();
const storage = getMetadataArgsStorage();

/** The class and those that it extends: columns stand in either. */
function lineage(entity: object): object[] {
  const parent: unknown = Object.getPrototypeOf(entity);
  return typeof parent === "function" && parent.name !== "" ? [...lineage(parent), entity] : [entity];
}

const columnName = (column: ColumnMetadataArgs) => naming.columnName(column.propertyName, column.options.name ?? "");

function typeOf({ options }: ColumnMetadataArgs): string {
  const size = options.length ?? options.precision;
  return `${String(options.type)}${size ? `(${size})` : ""}`;
}

const tableOf = (entity: unknown): string => storage.tables.find(({ target }) => target === entity)?.name ?? "";

/** A table's columns, each with its keys, in the order of the entity. */
function describeTable(entity: EntityClass): string[] {
  const own = lineage(entity);
  const columns = storage.columns.filter(({ target }) => own.some((target_) => target_ === target));
  const foreign = new Set(storage.foreignKeys.filter(({ target }) => target === entity).map((key) => key.propertyName));
  const lines = columns.map((column) => {
    const keys = [column.options.primary && "PK", foreign.has(column.propertyName) && "FK"].filter(Boolean).join(", ");
    const isOptional = column.options.nullable ? ' "may be null"' : "";
    return `    ${typeOf(column)} ${columnName(column)}${keys && ` ${keys}`}${isOptional}`;
  });
  return [`  ${tableOf(entity)} {`, ...new Set(lines), "  }"];
}

function describeRelations(entity: EntityClass): string[] {
  return storage.foreignKeys
    .filter(({ target }) => target === entity)
    .map(({ type, propertyName }) => {
      const column = storage.columns.find((other) => other.target === entity && other.propertyName === propertyName);
      const one = column?.options.nullable ? "|o" : "||";
      const parent = typeof type === "function" ? tableOf((type as () => unknown)()) : "";
      return `  ${parent} ${one}--o{ ${tableOf(entity)} : "${propertyName && naming.columnName(propertyName, "")}"`;
    });
}

/** The tables and what points where, as a page with a Mermaid diagram. */
export function entityDiagram(): string {
  const lines = [...entities.flatMap(describeTable), ...entities.flatMap(describeRelations)];
  return `# Entity diagram

Made from the entities by \`npm run generate\`. Times are UTC with milliseconds; every id is a BIGINT, handled as text.

\`\`\`mermaid
erDiagram
${lines.join("\n")}
\`\`\`
`;
}
