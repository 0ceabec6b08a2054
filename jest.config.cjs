/** Published as ES modules only, which Jest cannot require before Node 24. */
const modulesToCompile = ["temporal-polyfill", "temporal-utils"];

/** @type {import("jest").Config} */
module.exports = {
  globalSetup: "./tests/support/global-setup.ts",
  globalTeardown: "./tests/support/global-teardown.ts",
  setupFiles: ["reflect-metadata"],
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: { "\\.[cm]?[jt]sx?$": ["@swc/jest", { configFile: ".swcrc" }] },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesToCompile.join("|")})/)`],
  testTimeout: 120_000,
  maxWorkers: 2,
};
