import { ArgsType, Field, Int, ObjectType, registerEnumType, type ClassType } from "type-graphql";
import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from "typeorm";

import { sortDirections } from "../../rules/paging";
import { enumOf } from "./enum-of";
import { pageOfIds, type Alternatives } from "./page-ids";
import { readRecords } from "./read-records";
import { rowsOf, type Sql } from "./select-sql";

export const SortDirectionEnum = enumOf(sortDirections);
registerEnumType(SortDirectionEnum, {
  name: "SortDirection",
  description: "Which end of a sorted list comes first.",
  valuesConfig: {
    ASC: { description: "The earliest, the smallest or A first." },
    DESC: { description: "The latest, the largest or Z first." },
  },
});

/** Counting further costs more than anyone reads out of it. */
const MAX_COUNT = 10_000;

/** Which part of a list: `page` counts from 1. */
export interface Paging {
  page: number;
  limit: number;
}

/** One page of a list. It is counted when somebody reads the count, and then once. */
export class Page<Item> {
  private counted: Promise<number> | undefined;

  constructor(
    readonly items: Item[],
    readonly page: number,
    readonly limit: number,
    private readonly count: () => Promise<number>,
  ) {}

  /** How many there are in all, at most 10,000. */
  get total(): Promise<number> {
    this.counted ??= this.count();
    return this.counted.then((count) => Math.min(count, MAX_COUNT));
  }

  /** Whether there are more than `total` says. */
  get totalIsCapped(): Promise<boolean> {
    this.counted ??= this.count();
    return this.counted.then((count) => count > MAX_COUNT);
  }
}

async function countUpToLimit(db: EntityManager, { sql, parameters }: Sql): Promise<number> {
  const capped = `SELECT COUNT(*) AS total FROM (SELECT 1 ${sql} LIMIT ${MAX_COUNT + 1}) capped`;
  const rows = await db.query<{ total: string }[]>(capped, parameters);
  return Number(rows[0]?.total ?? 0);
}

/**
 * Reads one page of an ordered query. The ids are paged first and the rows joined after, since a plain `LIMIT` with a large
 * offset reads every row that it skips. What they are sorted by comes with the ids: sorted by their own columns, the rows
 * would go through a file on the disk, since that is where MariaDB sorts whatever has a long text.
 */
export async function readPage<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  query: SelectQueryBuilder<Row>,
  { page, limit }: Paging,
  alternatives?: Alternatives,
): Promise<Page<Row>> {
  const { alias } = query;
  const part = { limit, offset: (page - 1) * limit, alternatives };
  const rows = rowsOf(query.clone().orderBy());
  const { sql, parameters, order } = pageOfIds(query, rows, db.connection.getMetadata(entity), part);
  const rest = `ON ${alias}.id = paged.id ORDER BY ${order}`;
  const items = await readRecords(db, entity, { alias, first: `(${sql}) paged`, rest, parameters });
  return new Page(items, page, limit, () => countUpToLimit(db, rows));
}

/** The GraphQL type of a page: `class LeadPage extends pageOf(Lead) {}`. */
export function pageOf<Item extends object>(item: ClassType<Item>) {
  @ObjectType()
  abstract class PageType {
    @Field(() => [item], { description: "The records of this page." })
    items!: Item[];

    @Field(() => Int, { description: "Which page this is, from 1." })
    page!: number;

    @Field(() => Int, { description: "How many records a page holds at most." })
    limit!: number;

    @Field(() => Int, {
      description: "How many records there are in all, exact to 10,000. Counted only when asked for.",
    })
    total!: number;

    @Field(() => Boolean, { description: "Whether there are more records than `total` says." })
    totalIsCapped!: boolean;
  }
  return PageType;
}

/** The arguments of every list. */
@ArgsType()
export class PagingArgs implements Paging {
  @Field(() => Int, { defaultValue: 1, description: "Which page, from 1." })
  page!: number;

  @Field(() => Int, { defaultValue: 20, description: "How many records at most, 1 to 100." })
  limit!: number;
}
