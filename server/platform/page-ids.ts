import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from "typeorm";

import { columnSql, directionSql, orderBySql, rowsOf, type Sql } from "./select-sql";

/** Further into a list, merging would read more of each alternative than sorting all of them does. */
const MOST_MERGED = 1_000;

/**
 * The values that one property is to have. The rows of each value stand in the index in the order of the list, those of
 * several do not.
 */
export interface Alternatives {
  readonly property: string;
  readonly values: readonly string[];
}

interface Part {
  /** How many rows are wanted, after how many that are passed over. */
  readonly limit: number;
  readonly offset: number;
  readonly alternatives?: Alternatives;
}

/** The rows of each alternative, none of which another one has; `rows` are all of them. */
function alternativesOf<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  rows: Sql,
  { property, values }: Alternatives = { property: "", values: [] },
): Sql[] {
  const distinct = [...new Set(values)];
  if (distinct.length < 2) return [rows];
  const unsorted = query.clone().orderBy();
  return distinct.map((alternative) =>
    rowsOf(unsorted.clone().andWhere(`${property} = :alternative`, { alternative })),
  );
}

/**
 * SQL: the ids of a part of an ordered query whose rows are `rows`, and what they are sorted by; `order` sorts them where they
 * are called `paged`. Alternatives are read each in the order of the index, no further than the part reaches, and merged:
 * sorted together, all rows there are would be read for the first page.
 */
export function pageOfIds<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  rows: Sql,
  metadata: EntityMetadata,
  { limit, offset, alternatives }: Part,
): Sql & { order: string } {
  const { orderBys } = query.expressionMap;
  const id = `${query.alias}.id`;
  const keys = Object.entries(orderBys).map(([path, direction], index) => {
    return { path, key: path === id ? "id" : `by${index}`, direction: directionSql(direction) };
  });
  const sortedBy = keys
    .filter(({ key }) => key !== "id")
    .map(({ path, key }) => `, ${columnSql(metadata, path)} AS ${key}`);
  const columns = `${id} AS id${sortedBy.join("")}`;
  const orderOf = (prefix: string) => keys.map(({ key, direction }) => `${prefix}${key} ${direction}`).join(", ");
  const merged = offset + limit <= MOST_MERGED ? alternatives : undefined;
  const parts = alternativesOf(query, rows, merged).map((part) => ({
    sql: `SELECT ${columns} ${part.sql} ORDER BY ${orderBySql(metadata, orderBys)}`,
    parameters: part.parameters,
  }));
  const [only] = parts;
  const order = orderOf("paged.");
  if (only && parts.length === 1) return { ...only, sql: `${only.sql} LIMIT ${limit} OFFSET ${offset}`, order };
  const union = parts.map(({ sql }) => `(${sql} LIMIT ${offset + limit})`).join(" UNION ALL ");
  return {
    sql: `${union} ORDER BY ${orderOf("")} LIMIT ${limit} OFFSET ${offset}`,
    parameters: parts.flatMap(({ parameters }) => parameters),
    order,
  };
}
