import { readDays, readReportSearch, writeReportSearch } from "../../../client/features/reports/report-search";

const again = (query: string) => writeReportSearch(readReportSearch(new URLSearchParams(query))).toString();

describe("the address of a report", () => {
  it.each([
    "",
    "period=lastMonth",
    "scope=TEAM",
    "by=WEEK",
    "period=custom&from=2026-01-01&to=2026-03-31&scope=MINE&by=MONTH",
  ])("says %j, and is read as it was written", (query) => {
    expect(again(query)).toBe(query);
  });

  it.each([
    "period=nonsense",
    "period=custom",
    "period=custom&from=2026-02-30&to=2026-03-31",
    "period=custom&from=2026-03-02&to=2026-03-01",
    "period=custom&from=1999-12-31&to=2000-01-01",
    "period=custom&from=2000-01-01&to=2099-12-31",
    "scope=ALL",
    "by=OWNER",
  ])("takes what makes no sense for absent: %s", (query) => {
    expect(again(query)).toBe("");
  });
});

it("says why two dates make no period", () => {
  expect(readDays("", "2026-01-01")).toBe("invalid");
  expect(readDays("2026-01-02", "2026-01-01")).toBe("backward");
  expect(readDays("2010-01-01", "2026-01-01")).toBe("tooLong");
});
