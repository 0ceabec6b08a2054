import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from "typeorm";

import { defineLoader, groupBy } from "./loader";
import { Page, readPage, type Paging } from "./pagination";
import { readRecords } from "./read-records";
import type { UserContext } from "./request-context";
import { orderBySql } from "./select-sql";

/** A list of which every parent record has its own part, such as the contacts of leads. */
export interface Children<Row extends ObjectLiteral> {
  entity: EntityTarget<Row>;
  /** The property that names the parent. */
  parent: keyof Row & string;
  /** All rows that the caller may see, in the order in which they are paged. */
  select: (ctx: UserContext) => SelectQueryBuilder<Row>;
}

type PageKey = readonly [parentId: string, page: number, limit: number];

const encode = (key: PageKey): string => JSON.stringify(key);
const decode = (key: string) => JSON.parse(key) as PageKey;

function ofParents<Row extends ObjectLiteral>(
  { parent, select }: Children<Row>,
  ctx: UserContext,
  parentIds: readonly string[],
): SelectQueryBuilder<Row> {
  const query = select(ctx);
  return query.andWhere(`${query.alias}.${parent} IN (:...parentIds)`, { parentIds });
}

/** The same page of each parent, in one query: the rows are numbered within their parent. */
async function readPages<Row extends ObjectLiteral>(
  children: Children<Row>,
  ctx: UserContext,
  parentIds: readonly string[],
  { page, limit }: Paging,
): Promise<Map<string, Row[]>> {
  const query = ofParents(children, ctx, parentIds);
  const { alias } = query;
  const order = orderBySql(ctx.db.connection.getMetadata(children.entity), query.expressionMap.orderBys);
  const [numbered, parameters] = query
    .clone()
    .orderBy()
    .select(`${alias}.id`, "id")
    .addSelect(`ROW_NUMBER() OVER (PARTITION BY ${alias}.${children.parent} ORDER BY ${order})`, "place")
    .getQueryAndParameters();
  const rows = await readRecords(ctx.db, children.entity, {
    alias,
    first: `(${numbered}) numbered`,
    rest: `ON ${alias}.id = numbered.id
      WHERE numbered.place > ? AND numbered.place <= ? ORDER BY numbered.place`,
    parameters: [...(parameters as unknown[]), (page - 1) * limit, page * limit],
  });
  return groupBy(rows, (row) => String(row[children.parent]));
}

/** How many rows each parent has; a page caps what it shows of it. */
async function countRows<Row extends ObjectLiteral>(
  children: Children<Row>,
  ctx: UserContext,
  parentIds: readonly string[],
): Promise<Map<string, number>> {
  const query = ofParents(children, ctx, parentIds);
  const parent = `${query.alias}.${children.parent}`;
  const counts = await query
    .orderBy()
    .select(parent, "parentId")
    .addSelect("COUNT(*)", "total")
    .groupBy(parent)
    .getRawMany<{ parentId: string; total: string }>();
  return new Map(counts.map(({ parentId, total }) => [parentId, Number(total)]));
}

/**
 * Defines a load of one page of a parent's rows, batched: however many parents of one request ask for a page, with the same
 * arguments it is one query, and one more when they ask for totals.
 */
export function definePageLoader<Row extends ObjectLiteral>(
  children: Children<Row>,
): (ctx: UserContext, parentId: string, paging: Paging) => Promise<Page<Row>> {
  const total = defineLoader<UserContext, number>((ctx, parentIds) => countRows(children, ctx, parentIds));

  const loadPage = defineLoader<UserContext, Page<Row>>(async (ctx, keys) => {
    const pages = new Map<string, Page<Row>>();
    const wanted = groupBy(keys.map(decode), ([, page, limit]) => `${page}/${limit}`);
    for (const sameArguments of wanted.values()) {
      for (const [parentId, page] of await readSamePage(ctx, sameArguments)) {
        pages.set(encode([parentId, page.page, page.limit]), page);
      }
    }
    return pages;
  });

  async function readSamePage(ctx: UserContext, keys: readonly PageKey[]): Promise<[string, Page<Row>][]> {
    const [first] = keys;
    if (!first) return [];
    const [firstId, page, limit] = first;
    // Numbering reads all rows of a parent; for a single one a plain LIMIT stops after its page.
    if (keys.length === 1) {
      return [[firstId, await readPage(ctx.db, children.entity, ofParents(children, ctx, [firstId]), { page, limit })]];
    }
    const parentIds = keys.map(([parentId]) => parentId);
    const rows = await readPages(children, ctx, parentIds, { page, limit });
    return parentIds.map((parentId) => {
      const count = async () => (await total(ctx, parentId)) ?? 0;
      return [parentId, new Page(rows.get(parentId) ?? [], page, limit, count)];
    });
  }

  return async (ctx, parentId, { page, limit }) => {
    const loaded = await loadPage(ctx, encode([parentId, page, limit]));
    return loaded ?? new Page<Row>([], page, limit, () => Promise.resolve(0));
  };
}
