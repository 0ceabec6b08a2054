import { lockedPackages, placeOf } from "../support/lock-file";

// npm leaves out what it could not find when the file was written, and `npm ci` then refuses the file on every system.
test("the lock file has the optional packages of every platform", () => {
  const missing = Object.entries(lockedPackages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placeOf(place, name)),
  );

  expect(missing).toEqual([]);
});
