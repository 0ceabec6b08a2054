const swc = ["@swc/jest", { configFile: ".swcrc" }];

/** @param {string} name @param {object} settings */
const project = (name, settings) => ({
  displayName: name,
  rootDir: __dirname,
  transform: { "\\.[cm]?[jt]sx?$": swc },
  ...settings,
});

/** @type {import("jest").Config} */
module.exports = {
  globalSetup: "./tests/support/global-setup.ts",
  globalTeardown: "./tests/support/global-teardown.ts",
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [project("all", { testMatch: ["<rootDir>/tests/**/*.test.ts"], setupFiles: ["reflect-metadata"] })],
};
