import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The rooms of the house, and the rooms, parts of rooms and single files that each may import from; always also from itself.
 * A file belongs to the first room that its path begins with.
 * @type {{ room: string, mayImport: string[] }[]}
 */
const ROOMS = [
  { room: "rules/", mayImport: [] },
  { room: "migrations/", mayImport: [] },

  { room: "server/index", mayImport: ["server/", "rules/", "migrations/"] },
  { room: "server/features/", mayImport: ["server/graphql/", "server/rest/", "server/platform/", "rules/"] },
  { room: "server/graphql/", mayImport: ["server/platform/", "rules/"] },
  { room: "server/rest/", mayImport: ["server/platform/", "rules/"] },
  { room: "server/platform/", mayImport: ["rules/", "migrations/"] },
  { room: "server/demo/", mayImport: ["server/features/", "server/platform/", "rules/"] },
  {
    room: "server/", // app.ts and its like
    mayImport: [
      "server/demo/",
      "server/features/",
      "server/graphql/",
      "server/rest/",
      "server/platform/",
      "rules/",
      "migrations/",
    ],
  },

  {
    room: "client/pages/",
    mayImport: ["client/features/", "client/ui/", "client/apollo/", "client/generated/", "rules/"],
  },
  { room: "client/features/", mayImport: ["client/ui/", "client/apollo/", "client/generated/", "rules/"] },
  { room: "client/ui/", mayImport: ["client/apollo/", "client/generated/", "rules/"] },
  { room: "client/apollo/", mayImport: ["client/ui/", "client/generated/", "rules/"] },
  { room: "client/generated/", mayImport: [] },
  {
    // Of the interface its words alone: it has a look of its own, and must not load that of the web UI.
    room: "client/playground/",
    mayImport: [
      "client/apollo/",
      "client/ui/i18n",
      "client/ui/language",
      "client/ui/use-translation",
      "docs/graphql.md",
    ],
  },
  { room: "client/", mayImport: ["client/", "rules/"] }, // app.tsx, main.tsx and their like
];

/** The rules run in the server and in the browser, so they use nothing that either lacks. */
const PACKAGES_OF_RULES = ["zod"];

/** Left speaks, right listens: a feature imports from those before it, never from those after it. */
const FEATURE_LINE = [
  "users",
  "views",
  "leads",
  "contacts",
  "follow-ups",
  "reminders",
  "deliveries",
  "activity",
  "reports",
];

/** What a feature offers to those on its right, by the suffix of the file. */
const OFFERED = ["entity", "scope", "loaders", "policy", "presenter", "events", "derived"];

/** Doors know use cases; use cases know no door. */
const DOORS = ["resolver", "routes", "inputs", "presenter", "job"];

/** What use cases stand on; these know neither a use case nor a door. */
const FOUNDATIONS = ["entity", "enums", "scope", "loaders", "policy", "events", "derived"];

/** The hooks of Apollo by which a component asks the server. */
const ASKING = ["useQuery", "useLazyQuery", "useMutation"];

/**
 * Whether a file is in this room, whose path ends with a slash, or is this very file.
 * @param {string} place
 * @param {string} file which a bundler may be asked for in a certain form, such as `?raw`
 */
function covers(place, file) {
  return place.endsWith("/") ? file.startsWith(place) : file.split("?")[0] === place;
}

/**
 * Why one file may not import another one, or null. Both are paths from the root.
 * @param {string} importer
 * @param {string} imported
 */
function importProblem(importer, imported) {
  const from = roomOf(importer);
  if (!from) return null;
  if (roomOf(imported) !== from && !from.mayImport.some((place) => covers(place, imported))) {
    const allowed = ["itself", ...from.mayImport].join(", ");
    return `House rule 1: ${from.room} imports only from ${allowed}; not from ${imported}.`;
  }
  if (!imported.startsWith(from.room)) return null;
  if (from.room === "server/features/") return neighbourProblem(importer, imported) ?? roleProblem(importer, imported);
  if (from.room === "client/features/" && featureOf(importer) !== featureOf(imported)) {
    return `House rule 5: no client feature imports another one; let a page put ${featureOf(importer)} and ${featureOf(imported)} together.`;
  }
  return null;
}

/**
 * @param {string} importer
 * @param {string} imported
 */
function neighbourProblem(importer, imported) {
  const here = featureOf(importer);
  const there = featureOf(imported);
  if (here === there) return null;
  const unknown = [here, there].find((feature) => !FEATURE_LINE.includes(feature));
  if (unknown) return `House rule 3: ${unknown} has no place in the line of features; give it one in eslint.house.mjs.`;
  if (FEATURE_LINE.indexOf(there) > FEATURE_LINE.indexOf(here)) {
    return `House rule 3: ${here} stands left of ${there} and does not know it; raise an event, and let ${there} listen.`;
  }
  if (!OFFERED.includes(roleOf(imported))) {
    return `House rule 3: ${there} offers to its right only files ending in .${OFFERED.join(", .")}; not ${imported}.`;
  }
  return null;
}

/**
 * @param {string} importer
 * @param {string} imported
 */
function roleProblem(importer, imported) {
  const here = roleOf(importer);
  const there = roleOf(imported);
  if (![USE_CASE, LISTENER, ...FOUNDATIONS].includes(here)) return null;
  if (DOORS.includes(there)) return `House rule 2: what stands behind a door does not import one (${imported}).`;
  if (there === USE_CASE && here !== LISTENER) {
    return `House rule 2: only a door imports a use case; what two use cases share is a method or factory of the entity (${imported}).`;
  }
  return null;
}

/**
 * The server is asked where that can be found: in a page, or in a hook with a file of its own.
 * @param {string} importer
 * @param {import("estree").ImportDeclaration} declaration
 */
function askingProblem(importer, { source, specifiers }) {
  if (source.value !== "@apollo/client/react" || !importer.startsWith("client/")) return null;
  if (importer.startsWith("client/pages/") || path.basename(importer).startsWith("use-")) return null;
  const names = specifiers.map((it) => ("imported" in it && "name" in it.imported ? it.imported.name : ""));
  const asking = names.find((name) => ASKING.includes(name));
  return asking ? `House rule 6: only pages and use-….ts call ${asking}; give it a use-….ts of its own.` : null;
}

const USE_CASE = "use case";
const LISTENER = "listener";

/** @param {string} file */
function roleOf(file) {
  const [name = "", ...suffixes] = path.basename(file).split(".");
  return suffixes.at(-1) ?? (name.startsWith("on-") ? LISTENER : USE_CASE);
}

/** @param {string} file such as server/features/leads/lead.entity */
function featureOf(file) {
  return file.split("/")[2] ?? "";
}

/** @param {string} file */
function roomOf(file) {
  return ROOMS.find(({ room }) => file.startsWith(room));
}

const root = path.dirname(fileURLToPath(import.meta.url));

/** @param {string} file absolute */
function fromRoot(file) {
  return path
    .relative(root, file)
    .replaceAll(path.sep, "/")
    .replace(/\.(d\.)?[cm]?[jt]sx?$/, "");
}

/**
 * Judges each import, whether of values or of types: what is known only by its type is known all the same.
 * @type {import("eslint").Rule.RuleModule}
 */
const imports = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const importer = fromRoot(context.filename);
    const judge = (/** @type {import("estree").Node | null | undefined} */ source) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const message = source.value.startsWith(".")
        ? importProblem(importer, fromRoot(path.resolve(path.dirname(context.filename), source.value)))
        : packageProblem(importer, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (declaration) => {
        judge(declaration.source);
        const message = askingProblem(importer, declaration);
        if (message) context.report({ node: declaration, message });
      },
      ExportNamedDeclaration: ({ source }) => judge(source),
      ExportAllDeclaration: ({ source }) => judge(source),
      ImportExpression: ({ source }) => judge(source),
    };
  },
};

/**
 * @param {string} importer
 * @param {string} name
 */
function packageProblem(importer, name) {
  if (!importer.startsWith("rules/") || PACKAGES_OF_RULES.includes(name)) return null;
  return `House rule 5: rules/ imports only ${PACKAGES_OF_RULES.join(", ")} and itself, as both server and browser run it.`;
}

/** The import rules of docs/architecture.md as an ESLint plugin. */
export const house = { rules: { imports } };
