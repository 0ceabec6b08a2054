import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

import { readingsOf } from "./search-words";

/** One word of a search, as the parameters of the query that it narrows. */
export interface SoughtWord {
  /** A pattern that fits every word which begins with it. */
  prefix: string;
  /** A pattern that fits a list of words, each after a space, in which one begins with it. */
  inList: string;
}

/**
 * Narrows a query to the rows that meet a condition for every word of a search. One without a word in it does not narrow.
 * Words hold letters and digits only, so nothing in them is a wildcard.
 */
export function narrowToFound<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  search: string,
  condition: (word: SoughtWord) => string,
): void {
  const readings = readingsOf(search).map((words, reading) => {
    const conditions = words.map((word, index) => {
      const name = `${reading}_${index}`;
      query.setParameters({ [`prefix${name}`]: `${word}%`, [`inList${name}`]: `% ${word}%` });
      return condition({ prefix: `:prefix${name}`, inList: `:inList${name}` });
    });
    return conditions.join(" AND ");
  });
  const [only = ""] = readings;
  if (only === "") return;
  query.andWhere(readings.length === 1 ? only : isInAny(query, readings));
}

/** A union, since OR between subqueries makes the database try every row of the table. */
function isInAny<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, readings: readonly string[]): string {
  const { alias } = query;
  const tableName = query.expressionMap.mainAlias?.metadata.tableName ?? "";
  const selects = readings.map((reading) => `SELECT ${alias}.id FROM ${tableName} ${alias} WHERE ${reading}`);
  return `${alias}.id IN (SELECT found.id FROM (${selects.join(" UNION ")}) found)`;
}
