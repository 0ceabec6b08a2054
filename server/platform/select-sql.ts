import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from "typeorm";

/** SQL with its parameters, in their order. */
export interface Sql {
  sql: string;
  parameters: unknown[];
}

const BEFORE_FROM = "SELECT 1 ";

/**
 * SQL: `FROM` and all that follows, which says which rows a query finds; its own columns are forgotten. TypeORM takes long to
 * put columns together, and one saying of which rows does for a page and for its count.
 */
export function rowsOf<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>): Sql {
  const [sql, parameters] = query.select("1").getQueryAndParameters();
  if (!sql.startsWith(BEFORE_FROM)) throw new Error(`What stands before FROM would be lost: ${sql}`);
  return { sql: sql.slice(BEFORE_FROM.length), parameters: parameters as unknown[] };
}

/** SQL: a direction as TypeORM takes it, `ASC` unless it says otherwise. */
export const directionSql = (direction: unknown): "ASC" | "DESC" => (direction === "DESC" ? "DESC" : "ASC");

/** SQL: the column of a property, `lead.updatedAt`. */
export function columnSql(metadata: EntityMetadata, path: string): string {
  const columnOf = (property: string) => metadata.findColumnWithPropertyName(property)?.databaseName ?? property;
  return path.replace(/(?<=\.)\w+/g, columnOf);
}

/** SQL: an order by properties, `{ "lead.updatedAt": "DESC" }`, as one by columns. */
export const orderBySql = (metadata: EntityMetadata, order: Readonly<Record<string, unknown>>): string =>
  Object.entries(order)
    .map(([path, direction]) => `${columnSql(metadata, path)} ${directionSql(direction)}`)
    .join(", ");
