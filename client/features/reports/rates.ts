interface Done {
  completed: number;
  completedOnTime: number;
  missed: number;
}

/** How many of those that were to be done were done on time; null when there were none. */
export function onTimeRate({ completed, completedOnTime, missed }: Done): number | null {
  const all = completed + missed;
  return all === 0 ? null : completedOnTime / all;
}

/** What several people did, taken together. */
export const allTogether = (rows: readonly Done[]): Done =>
  rows.reduce<Done>(
    (sum, row) => ({
      completed: sum.completed + row.completed,
      completedOnTime: sum.completedOnTime + row.completedOnTime,
      missed: sum.missed + row.missed,
    }),
    { completed: 0, completedOnTime: 0, missed: 0 },
  );
