import { isTimezone } from "../../../rules/date-time";
import { zoneLabel, zonesWith } from "../../../client/ui/timezones";

describe("the time zones to choose from", () => {
  it("are all taken by the server, each once, with UTC and the one that is chosen already", () => {
    const zones = zonesWith("Asia/Calcutta");
    expect(zones.filter((zone) => !isTimezone(zone))).toEqual([]);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones).toEqual(expect.arrayContaining(["UTC", "Asia/Calcutta", "Asia/Kolkata", "Europe/Kyiv"]));
  });

  it("are written so that their words are found", () => {
    expect(zoneLabel("America/New_York")).toBe("America/New York");
  });
});
