/** Fragments on Lead, each spreading the next one twice. */
const fanOut = (depth: number) =>
  [
    ...Array.from({ length: depth }, (_, n) => `fragment F${n} on Lead { ...F${n + 1} ...F${n + 1} }`),
    `fragment F${depth} on Lead { id name company source status notes }`,
  ].join(" ");

/** Fragments on Lead, each spreading the next one, the last the first. */
const circle = (length: number) =>
  Array.from({ length }, (_, n) => `fragment F${n} on Lead { owner { id } ...F${(n + 1) % length} }`).join(" ");

const nested = (depth: number) => `${"contacts { items { lead { ".repeat(depth)} id ${"} } } ".repeat(depth)}`;
const twiceNested = (depth: number): string =>
  depth === 0 ? "id" : `contacts { items { lead { ${twiceNested(depth - 1)} } } } `.repeat(2);
export const aliases = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: id`).join(" ");

const merging = /^The operation repeats its fields so often that merging them takes more than 4,000 comparisons\.$/;

/** What is selected of a lead, the fragments beside it, and how it is refused. */
export const hostileOperations: [name: string, selection: string, fragments: string, refusal: RegExp][] = [
  ["16 aliases", aliases(16), "", /^The operation has 16 aliases; at most 15 are allowed\.$/],
  ["5,000 aliases", aliases(5_000), "", /^The operation has more than 1,000 tokens, which is the most that is allowed/],
  [
    "2^17 times the fields of a fragment",
    "...F0",
    fanOut(17),
    /^The operation costs 786,4\d\d; at most 5,000 is allowed/,
  ],
  ["2^80 times the fields of a fragment", "...F0", fanOut(80), /^The operation costs [\d,]{30,}; at most 5,000 /],
  [
    "a cycle of fragments",
    "...A",
    "fragment A on Lead { ...B } fragment B on Lead { ...A }",
    /^The GraphQL operation /,
  ],
  ["a cycle of 70 fragments", "...F0", circle(70), merging],
  ["one field 900 times", "id ".repeat(900), "", merging],
  ["one record 190 times", "owner { id } ".repeat(190), "", merging],
  ["two lists in each of two, five times", twiceNested(5), "", merging],
  ["10,000 directives", `id ${"@a ".repeat(10_000)}`, "", /more than 1,000 tokens/],
  ["100 directives on one field", `id ${"@include(if: true) ".repeat(100)}`, "", /^The GraphQL operation is not valid/],
  [
    "leads and contacts inside each other",
    nested(3),
    "",
    /^The operation is 1[0-9] levels deep; at most 8 are allowed\.$/,
  ],
  ["300 levels", nested(100), "", /^The operation is 30\d levels deep; at most 8 /],
  [
    "lists in lists",
    "contacts(limit: 100) { items { lead { contacts(limit: 100) { page } } } }",
    "",
    /costs 10,\d{3};/,
  ],
  ["40 values of a wrong type", 'contacts(limit: "x") { page } '.repeat(40), "", /^Some of the input is not valid/],
  ["100 values of a wrong type", 'contacts(limit: "x") { page } '.repeat(100), "", merging],
];
