import { gzipSync } from "node:zlib";

/** One request, and how it is refused. */
export interface HttpAttack {
  name: string;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  status: number;
  code: string;
}

const json = JSON.stringify;
const list = (length: number) => Array.from({ length }, (_, index) => String(index));
const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

/** A header that is not sent. */
export const NONE = "";

const LOGOUT = json({ query: "mutation { logout }" });
const BY_IDS = "query ($ids: [ID!]) { leads(filter: { ids: $ids }) { total } }";
const search = (query: string) => `/graphql?${new URLSearchParams({ query }).toString()}`;
const form = "multipart/form-data; boundary=x";
const upload = `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${LOGOUT}\r\n--x--\r\n`;
const preflight = { "apollo-require-preflight": "true" };
/** GraphQL answers 200 when a field of an operation is refused, and not the operation. */
const byRules = { status: 200, code: "VALIDATION_FAILED" };
const invalid = { status: 400, code: "VALIDATION_FAILED" };
const tooLarge = { status: 413, code: "PAYLOAD_TOO_LARGE" };
const wrongMedia = { status: 415, code: "UNSUPPORTED_MEDIA_TYPE" };
const wrongMethod = { status: 405, code: "METHOD_NOT_ALLOWED" };

/** Of a body that says it is larger than any disk, whoever waits for it waits for ever. */
const endless = { "content-length": "1099511627776" };
const bomb = gzipSync(Buffer.alloc(10 * 1_024 * 1_024, "x"));

/** What GraphQL is sent besides operations that are too large. */
export const graphqlAttacks: HttpAttack[] = [
  { name: "a batch of two", body: json([{ query: "{ me { id } }" }, { query: "{ me { id } }" }]), ...invalid },
  { name: "a batch of 4,000", body: json(list(4_000).map(() => ({ query: "{me{id}}" }))), ...invalid },
  { name: "a batch of none", body: "[]", ...invalid },
  { name: "12,000 values in a variable", body: json({ query: BY_IDS, variables: { ids: list(12_000) } }), ...byRules },
  {
    name: "12,000 wrong values in a variable",
    body: json({ query: BY_IDS, variables: { ids: list(12_000).map(() => [{}]) } }),
    ...invalid,
  },
  {
    name: "a variable 40,000 levels deep",
    body: `{"query":"query ($ids: [ID!]) { leads(filter: { ids: $ids }) { total } }","variables":{"ids":${deep(40_000)}}}`,
    ...invalid,
  },
  {
    name: "variables that name a prototype",
    body: `{"query":${json(BY_IDS)},"variables":{"__proto__":{"ids":["1"]},"ids":["x"]}}`,
    ...byRules,
  },
  { name: "a body of 150 KB", body: json({ query: `{ me { id } } #${"x".repeat(150_000)}` }), ...tooLarge },
  { name: "a body that claims to be a terabyte", headers: endless, body: "{", ...tooLarge },
  { name: "10 MB in 10 KB of gzip", headers: { "content-encoding": "gzip" }, body: bomb, ...tooLarge },
  { name: "introspection by __schema", body: json({ query: "{ __schema { types { name } } }" }), ...invalid },
  { name: "introspection by __type", body: json({ query: '{ __type(name: "User") { name } }' }), ...invalid },
  {
    name: "introspection in a fragment, under another name",
    body: json({ query: "{ ...F } fragment F on Query { me { id } x: __schema { description } }" }),
    ...invalid,
  },
  {
    name: "introspection over GET",
    method: "GET",
    path: search("{ __schema { types { name } } }"),
    headers: preflight,
    ...invalid,
  },
  {
    name: "a mutation over GET",
    method: "GET",
    path: search("mutation { logout }"),
    headers: preflight,
    ...wrongMethod,
  },
  {
    name: "a query over GET as a page from elsewhere sends it",
    method: "GET",
    path: search("{ me { id } }"),
    headers: { "content-type": NONE },
    ...invalid,
  },
  { name: "a mutation as text", headers: { "content-type": "text/plain" }, body: LOGOUT, ...invalid },
  {
    name: "a mutation as a form",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "query=mutation{logout}",
    ...invalid,
  },
  { name: "a mutation as multipart", headers: { "content-type": form }, body: upload, ...invalid },
  {
    name: "a mutation as multipart, with the header of a preflight",
    headers: { "content-type": form, ...preflight },
    body: upload,
    ...invalid,
  },
  { name: "a mutation of no type", headers: { "content-type": NONE }, body: LOGOUT, ...invalid },
  { name: "a mutation by PUT", method: "PUT", body: LOGOUT, ...wrongMethod },
  { name: "no JSON", body: '{"query":', ...invalid },
];

/** What REST is sent; `:lead` is the rep's lead. */
export const restAttacks: HttpAttack[] = [
  { name: "a body of 150 KB", path: "/api/leads", body: json({ name: "x".repeat(150_000) }), ...tooLarge },
  { name: "a body that claims to be a terabyte", path: "/api/leads", headers: endless, body: "{", ...tooLarge },
  {
    name: "10 MB in 10 KB of gzip",
    path: "/api/leads",
    headers: { "content-encoding": "gzip" },
    body: bomb,
    ...tooLarge,
  },
  { name: "a value 45,000 levels deep", path: "/api/leads", body: `{"name":${deep(45_000)}}`, ...invalid },
  {
    name: "a value 45,000 levels deep, to be stored once",
    path: "/api/leads",
    headers: { "idempotency-key": "deep" },
    body: `{"name":${deep(45_000)}}`,
    ...invalid,
  },
  {
    name: "10,000 unknown fields",
    path: "/api/leads",
    body: json(Object.fromEntries(list(10_000).map((n) => [`f${n}`, 1]))),
    ...invalid,
  },
  {
    name: "10,000 wrong values in a list",
    path: "/api/leads/:lead/follow-ups",
    body: json({ type: "CALL", dueDatetime: "2030-01-01T00:00:00Z", remindBefore: list(10_000) }),
    ...invalid,
  },
  {
    name: "a prototype in a body",
    path: "/api/leads",
    body: '{"name":"x","__proto__":{"status":"CONVERTED"}}',
    ...invalid,
  },
  {
    name: "a constructor in a body",
    path: "/api/leads",
    body: '{"name":"x","constructor":{"prototype":{"status":"CONVERTED"}}}',
    ...invalid,
  },
  {
    name: "a prototype further in",
    method: "PATCH",
    path: "/api/follow-ups/1/complete",
    body: '{"outcome":"x","next":{"__proto__":{"type":"CALL"},"constructor":{}}}',
    ...invalid,
  },
  { name: "a prototype in a query", method: "GET", path: "/api/leads?__proto__[status]=NEW", ...invalid },
  { name: "text", path: "/api/leads", headers: { "content-type": "text/plain" }, body: '{"name":"x"}', ...wrongMedia },
  {
    name: "a form",
    path: "/api/leads",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "name=x",
    ...wrongMedia,
  },
  { name: "multipart", path: "/api/leads", headers: { "content-type": form }, body: upload, ...wrongMedia },
  {
    name: "another method by a header",
    path: "/api/leads/:lead",
    headers: { "x-http-method-override": "DELETE" },
    body: "{}",
    ...wrongMethod,
  },
  { name: "another method by a parameter", path: "/api/leads/:lead?_method=DELETE", body: "{}", ...wrongMethod },
  { name: "one parameter twice", method: "GET", path: "/api/leads?page=1&page=2", ...invalid },
  { name: "a parameter as an object", method: "GET", path: "/api/leads?search[a]=b", ...invalid },
  { name: "1,000 parameters", method: "GET", path: `/api/leads?${"a=1&".repeat(1_000)}`, ...invalid },
  { name: "an id that is one for a database alone", method: "GET", path: "/api/leads/1e0", ...invalid },
  { name: "a path that climbs", method: "GET", path: "/api/leads/..%2f..%2fusers", ...invalid },
];
