import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

import { lockedPackages, root } from "../support/lock-file";

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));

const rule = z.strictObject({
  description: z.string().min(20),
  matchPackageNames: z.array(z.string()).min(1).optional(),
  matchDepTypes: z.tuple([z.literal("overrides")]).optional(),
  groupName: z.string().optional(),
  allowedVersions: z
    .string()
    .regex(/^<\d+$/)
    .optional(),
  enabled: z.literal(false).optional(),
  ignoreUnstable: z.literal(false).optional(),
  respectLatest: z.literal(false).optional(),
});

const { packageRules, ...config } = z
  .looseObject({ rangeStrategy: z.literal("pin"), packageRules: z.array(rule) })
  .parse(read("renovate.json"));

const versions = z.record(z.string(), z.string());
const { engines, ...manifest } = z
  .object({ dependencies: versions, devDependencies: versions, engines: z.object({ node: z.string() }) })
  .parse(read("package.json"));
const pinned = { ...manifest.dependencies, ...manifest.devDependencies };

/** The packages of package.json that a name of a rule means; `@mantine/**` is all of them. */
const meantBy = (name: string): string[] =>
  Object.keys(pinned).filter((one) => (name.endsWith("/**") ? one.startsWith(name.slice(0, -2)) : one === name));

const majorOf = (version: string): number => Number.parseInt(version, 10);
const rulesThat = (has: (one: z.output<typeof rule>) => unknown) => packageRules.filter(has);

/** Which of ours a package asks to have beside it. */
const askedBy = (name: string): string[] =>
  Object.keys(lockedPackages[`node_modules/${name}`]?.peerDependencies ?? {}).filter((other) => other in pinned);

test("every package that a rule names is one of ours", () => {
  const names = packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
  expect(names.filter((name) => meantBy(name).length === 0)).toEqual([]);
});

test("no package moves with two groups, and none moves alone in one", () => {
  const groups = rulesThat(({ groupName }) => groupName).map(({ matchPackageNames = [] }) =>
    matchPackageNames.flatMap(meantBy),
  );
  const members = groups.flat();
  expect(members.filter((name, index) => members.indexOf(name) !== index)).toEqual([]);
  expect(groups.filter((group) => group.length < 2)).toEqual([]);
});

test("a bound lies just above what is in use, or it is out of date", () => {
  const bounds = rulesThat(({ allowedVersions }) => allowedVersions).flatMap(
    ({ matchPackageNames = [], allowedVersions = "" }) =>
      matchPackageNames.map((name) => [name, majorOf(pinned[name]!) + 1, Number(allowedVersions.slice(1))] as const),
  );
  expect(bounds.length).toBeGreaterThan(5);
  expect(bounds.filter(([, next, bound]) => next !== bound)).toEqual([]);
});

// With a version that is asked for exactly, one cannot move without the other.
test("what asks for an exact version of another one moves with it", () => {
  const groupOf = (name: string) =>
    rulesThat(({ groupName }) => groupName).find(({ matchPackageNames = [] }) =>
      matchPackageNames.flatMap(meantBy).includes(name),
    )?.groupName;
  const exact = Object.keys(pinned).flatMap((name) =>
    askedBy(name)
      .filter((other) =>
        /^\d+\.\d+\.\d+$/.test(lockedPackages[`node_modules/${name}`]?.peerDependencies?.[other] ?? ""),
      )
      .map((other) => [name, other] as const),
  );
  expect(exact.length).toBeGreaterThan(10);
  expect(exact.filter(([name, other]) => groupOf(name) === undefined || groupOf(name) !== groupOf(other))).toEqual([]);
});

test("the oldest Node.js that Renovate looks for is the oldest that is supported", () => {
  expect(config).toMatchObject({ constraints: { node: engines.node }, constraintsFiltering: "strict" });
});
