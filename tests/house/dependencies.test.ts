import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

import { lockedPackages, nameOf, placeOf, root } from "../support/lock-file";
import { importedIn } from "../support/sources";

const named = z.record(z.string(), z.string());
const { dependencies, devDependencies, overrides } = z
  .object({ dependencies: named, devDependencies: named, overrides: named })
  .parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test("every version in package.json is an exact one", () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !EXACT.test(version),
  );
  expect(loose).toEqual([]);
});

test("the lock file holds what package.json names, each package from the registry and with the hash of what it holds", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, lockedPackages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
  const doubtful = Object.entries(lockedPackages).filter(
    ([place, { integrity, resolved }]) =>
      place !== "" &&
      (!integrity?.startsWith("sha512-") ||
        !(resolved ?? "https://registry.npmjs.org/").startsWith("https://registry.npmjs.org/")),
  );
  expect(doubtful).toEqual([]);
});

/** The packages that would run code of their own while they are installed, and why nothing here needs that. */
const installScripts: Record<string, string> = {
  "@apollo/protobufjs": "only looks for an older version that is named beside it",
  "@parcel/watcher":
    "compiles itself where no binary comes with it; one does for each platform, as a package of its own",
  "@scarf/scarf": "reports the installation to its maker",
  "@swc/core": "fetches a binary where npm left out the optional package that has it",
  bcrypt: "compiles itself where no binary comes with it; it brings one for each platform",
};

test("no package runs code of its own while it is installed, and none needs to", () => {
  expect(readFileSync(path.join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  const scripted = Object.entries(lockedPackages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([place]) => nameOf(place)).sort()).toEqual(Object.keys(installScripts));
});

test("what is installed is used as it came: bcrypt was compiled by nobody here", () => {
  expect(existsSync(path.join(root, "node_modules/bcrypt/build"))).toBe(false);
});

/** Licences that ask for no more than to be named. */
const permissive = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
  "Zlib",
];

/** Other licences, and why they are no trouble. Nothing of these is in what a server sends or a browser is sent. */
const otherwise: Record<string, [licence: string, reason: string]> = {
  "@axe-core/playwright": ["MPL-2.0", "judges pages in tests; used as it is"],
  "axe-core": ["MPL-2.0", "judges pages in tests; used as it is"],
  "caniuse-lite": ["CC-BY-4.0", "data about browsers, for tools; asks to be named"],
  lightningcss: ["MPL-2.0", "makes style sheets smaller in the build; used as it is"],
  "parse-cache-control": ["BSD", "for a tool that measures pages; its LICENSE is that of BSD-3-Clause"],
};

const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((part) => part.split(" OR ").some((one) => permissive.includes(one)));

const licences = z.object({
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** As the package itself says, where it is installed; else, for another platform, as the lock file says. */
function licenceOf(place: string): string {
  const file = path.join(root, place, "package.json");
  if (!existsSync(file)) return lockedPackages[place]?.license ?? "none";
  const { license, licenses = [] } = licences.parse(JSON.parse(readFileSync(file, "utf8")));
  return license ?? (licenses.map(({ type }) => type).join(" OR ") || "none");
}

/** lightningcss and the binaries of it, which are packages of their own. */
const exceptionFor = (name: string) =>
  otherwise[name] ?? (name.startsWith("lightningcss-") ? otherwise["lightningcss"] : undefined);

test("every package that is installed, for whatever platform, has a permissive licence or a reason", () => {
  const doubtful = Object.keys(lockedPackages)
    .filter((place) => place !== "" && !isPermissive(licenceOf(place)))
    .filter((place) => exceptionFor(nameOf(place))?.[0] !== licenceOf(place))
    .map((place) => `${place}: ${licenceOf(place)}`);
  expect(doubtful).toEqual([]);
});

/** A package and all that it brings along, where Node finds them. */
function withAllBelow(place: string, found = new Set<string>()): Set<string> {
  if (found.has(place)) return found;
  found.add(place);
  const { dependencies: below = {}, optionalDependencies: maybe = {} } = lockedPackages[place] ?? {};
  for (const name of Object.keys({ ...below, ...maybe })) {
    const there = placeOf(place, name);
    if (there) withAllBelow(there, found);
  }
  return found;
}

test("what runs on the server or in a browser has a permissive licence without exception", () => {
  const inBrowser = [...importedIn("client"), ...importedIn("rules")].filter((name) => name in devDependencies);
  const shipped = [...Object.keys(dependencies), ...inBrowser];
  const places = new Set(shipped.flatMap((name) => [...withAllBelow(`node_modules/${name}`)]));
  expect(inBrowser).toContain("@mantine/core");
  expect([...places].filter((place) => !isPermissive(licenceOf(place)))).toEqual([]);
});
