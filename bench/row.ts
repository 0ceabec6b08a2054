/** One figure beside its bound; without one it is there to compare with. */
export interface Figure {
  readonly name: string;
  readonly is: number;
  readonly atMost?: number;
  readonly unit: string;
}

/** One row of the table: what is measured, and how. A file in `bench/rows/` each, listed in `bench/index.ts`. */
export interface Row {
  /** As it is named on the command line. */
  readonly id: string;
  readonly title: string;
  /** Builds what it needs, measures, and leaves nothing behind. */
  run(this: void): Promise<Figure[]>;
}
