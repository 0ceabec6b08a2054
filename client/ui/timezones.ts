/** The zone that this browser is set to. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How a zone is written for people, and so that "new york" finds it: America/New York. */
export const zoneLabel = (zone: string): string => zone.replaceAll("_", " ");

/** Browsers list these places by names that nobody there looks for any more; both names mean the same zone. */
const namesOfToday = new Map([
  ["Africa/Asmera", "Africa/Asmara"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["America/Godthab", "America/Nuuk"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);

/** All zones to choose from; `chosen` may be an older name, which stays as it is, and the runtime's list lacks UTC. */
export function zonesWith(chosen: string | null): string[] {
  const listed = Intl.supportedValuesOf("timeZone").map((zone) => namesOfToday.get(zone) ?? zone);
  return [...new Set(["UTC", ...(chosen ? [chosen] : []), ...listed])].sort();
}
