import { safeNextPath } from "../../../client/features/account/safe-next-path";

describe("safeNextPath", () => {
  it.each(["/", "/leads", "/leads/7?tab=1"])("goes back to %s", (path) => {
    expect(safeNextPath(path)).toBe(path);
  });

  it.each([null, "", "leads", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"])(
    "goes home instead of %j",
    (path) => {
      expect(safeNextPath(path)).toBe("/");
    },
  );
});
