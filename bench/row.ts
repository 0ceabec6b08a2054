/** What a figure has to be; without either it is there to compare with. */
export interface Bound {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One figure beside its bound. */
export interface Figure extends Bound {
  readonly name: string;
  readonly is: number;
  /** The least and the most of several measurements, of which `is` is the median. */
  readonly range?: readonly [least: number, most: number];
  readonly unit: string;
}

/** How long is measured: `short` is the form that fits into a check, and its bounds are looser by a third. */
export interface Pace {
  readonly isShort: boolean;
}

/** One row of a table: what is measured, and how. A file in `bench/rows/` each. */
export interface Row<Place> {
  /** As it is named on the command line. */
  readonly id: string;
  readonly title: string;
  run(this: void, place: Place, pace: Pace): Promise<Figure[]>;
}

/** Rows that are measured at one place, which is made for them and thrown away after. */
export interface Table<Place> {
  readonly title: string;
  readonly rows: readonly Row<Place>[];
  /** Whether it is part of the short form. */
  readonly isShort: boolean;
  withPlace(this: void, measure: (place: Place) => Promise<void>): Promise<void>;
}

/** A table whose place only its own rows need to know. */
export type AnyTable = Omit<Table<never>, "rows" | "withPlace"> & {
  readonly ids: readonly string[];
  measure(this: void, ids: readonly string[], pace: Pace, told: (row: Measured) => void): Promise<void>;
};

/** A row with its figures. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Hides the kind of place, so that tables of different places stand in one list. */
export const tableOf = <Place>({ title, rows, isShort, withPlace }: Table<Place>): AnyTable => ({
  title,
  isShort,
  ids: rows.map(({ id }) => id),
  measure: (ids, pace, told) =>
    withPlace(async (place) => {
      for (const { id, title: rowTitle, run } of rows.filter((row) => ids.includes(row.id))) {
        told({ id, title: rowTitle, figures: await run(place, pace) });
      }
    }),
});
