import { readSettings } from "../../../server/platform/env";

const key = "k".repeat(32);

describe("the settings", () => {
  it("have a default for everything in development", () => {
    expect(readSettings({})).toMatchObject({ PORT: 4000, HOST: "127.0.0.1", DATA_DIR: ".data", ACCESS_TOKEN_TTL: 900 });
  });

  it("are refused all at once, by name and without their values", () => {
    const read = () =>
      readSettings({ PORT: "hunter2", ACCESS_TOKEN_TTL: "900", JWT_ACCESS_SECRET: "short", BUSINESS_TIMEZONE: "Mars" });
    expect(read).toThrow(/PORT .*\n.*BUSINESS_TIMEZONE|JWT_ACCESS_SECRET/s);
    for (const setting of ["PORT", "ACCESS_TOKEN_TTL", "JWT_ACCESS_SECRET", "BUSINESS_TIMEZONE"]) {
      expect(read).toThrow(setting);
    }
    expect(read).not.toThrow("hunter2");
  });

  it("need keys in production and refuse demo data there", () => {
    const read = () => readSettings({ NODE_ENV: "production", DEMO_DATA: "1" });
    expect(read).toThrow(/DEMO_DATA.*JWT_ACCESS_SECRET.*JWT_REFRESH_SECRET/s);
    expect(() =>
      readSettings({ NODE_ENV: "production", JWT_ACCESS_SECRET: key, JWT_REFRESH_SECRET: key }),
    ).not.toThrow();
  });

  it("take a list of keys, so that they can be changed one by one", () => {
    const { JWT_ACCESS_SECRET } = readSettings({ JWT_ACCESS_SECRET: `${key}, ${key}2` });
    expect(JWT_ACCESS_SECRET).toEqual([key, `${key}2`]);
  });

  it("count as absent when they are empty", () => {
    const settings = readSettings({ DATABASE_URL: "", PORT: "" });
    expect([settings.DATABASE_URL, settings.PORT]).toEqual([undefined, 4000]);
  });
});
