/** The headers of answers. */
export const headers = {
  "X-Request-Id": {
    description: "Names the request; the server's log has it too.",
    required: true,
    schema: { type: "string", format: "uuid" },
  },
  ETag: { description: "The state of the record, for `If-Match`.", schema: { type: "string" } },
  Link: { description: "`first`, `prev`, `next` and `last` page.", required: true, schema: { type: "string" } },
  Location: { description: "Where the new record is.", required: true, schema: { type: "string" } },
  "Retry-After": { description: "Seconds to wait.", required: true, schema: { type: "integer", minimum: 1 } },
  Allow: { description: "The methods of the path.", required: true, schema: { type: "string" } },
};

/** The headers of requests. Without examples: the page with the documentation would send them along with whatever is tried out. */
export const parameters = {
  "If-Match": {
    name: "If-Match",
    in: "header",
    description:
      'The `ETag` of the record as it was read, such as `"3-mJx0bSyq7Q1d"`. The change is refused when there is a newer one.',
    schema: { type: "string" },
  },
  "If-None-Match": {
    name: "If-None-Match",
    in: "header",
    description: "The `ETag` of the record as it was read. The answer is 304 when it is the same still.",
    schema: { type: "string" },
  },
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    description: "Made up by the client, such as a UUID. The same key again gives the same answer and creates nothing.",
    schema: { type: "string", minLength: 1, maxLength: 255 },
  },
};
