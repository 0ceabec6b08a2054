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
  const readings = readingsOf(search).map((words, reading) =>
    words.map((word, index) => {
      const name = `${reading}_${index}`;
      query.setParameters({ [`prefix${name}`]: `${word}%`, [`inList${name}`]: `% ${word}%` });
      return condition({ prefix: `:prefix${name}`, inList: `:inList${name}` });
    }),
  );
  if (readings.every((conditions) => conditions.length === 0)) return;
  query.andWhere(`(${readings.map((conditions) => conditions.join(" AND ")).join(" OR ")})`);
}
