/** The zone that this browser is set to. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How a zone is written for people, and so that "new york" finds it: America/New York. */
export const zoneLabel = (zone: string): string => zone.replaceAll("_", " ");

/** All zones to choose from; `chosen` may be an older name, which the list of the runtime leaves out, as it does UTC. */
export function zonesWith(chosen: string | null): string[] {
  return [...new Set(["UTC", ...(chosen ? [chosen] : []), ...Intl.supportedValuesOf("timeZone")])].sort();
}
