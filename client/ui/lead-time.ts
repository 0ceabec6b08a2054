/** The units in which a lead time is said, the largest first, in minutes. */
export const leadTimeUnits = { weeks: 10_080, days: 1_440, hours: 60, minutes: 1 } as const;
export type LeadTimeUnit = keyof typeof leadTimeUnits;

const unitNames = Object.keys(leadTimeUnits) as LeadTimeUnit[];

/** A lead time as it is said: in the largest unit that it is a whole number of. */
export function sayLeadTime(minutes: number): { count: number; unit: LeadTimeUnit } {
  const unit = unitNames.find((name) => minutes % leadTimeUnits[name] === 0) ?? "minutes";
  return { count: minutes / leadTimeUnits[unit], unit };
}

/** What most people want: ten minutes, an hour, a day. */
export const usualLeadTimes: readonly number[] = [10, 60, 1_440];
