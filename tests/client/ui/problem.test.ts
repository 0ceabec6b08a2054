import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

import { readProblem } from "../../../client/ui/problem";

describe("readProblem", () => {
  it("reads code, message and the first objection to each field", () => {
    const error = new CombinedGraphQLErrors({
      errors: [
        {
          message: "Some fields are not valid.",
          extensions: {
            code: "VALIDATION_FAILED",
            details: [
              { field: "next.dueDatetime", message: "This must be in the future." },
              { field: "next.dueDatetime", message: "Another." },
              "nonsense",
            ],
          },
        },
      ],
    });
    expect(readProblem(error)).toEqual({
      code: "VALIDATION_FAILED",
      message: "Some fields are not valid.",
      fields: { "next.dueDatetime": "This must be in the future." },
      stored: {},
      reference: null,
    });
  });

  it("reads what is stored where an edit came too late, null included", () => {
    const message = "This was changed in the meantime.";
    const details = [
      { field: "name", message, current: "Ann" },
      { field: "notes", message, current: null },
      { field: "version", message, current: 4 },
    ];
    const error = new CombinedGraphQLErrors({ errors: [{ message, extensions: { code: "CONFLICT", details } }] });
    expect(readProblem(error).stored).toEqual({ name: "Ann", notes: null, version: 4 });
  });

  it("reads a GraphQL answer that came with another status than 200", () => {
    const body = { errors: [{ message: "Too many attempts.", extensions: { code: "RATE_LIMITED", details: [] } }] };
    const error = new ServerError("429", {
      response: new Response(null, { status: 429 }),
      bodyText: JSON.stringify(body),
    });
    expect(readProblem(error)).toEqual({
      code: "RATE_LIMITED",
      message: "Too many attempts.",
      fields: {},
      stored: {},
      reference: null,
    });
  });

  it("tells a fault from the reference that the server's log knows it by", () => {
    const message = "Something went wrong on our side. Reference: 4b6f-1a52";
    const error = new CombinedGraphQLErrors({ errors: [{ message, extensions: { code: "INTERNAL", details: [] } }] });
    expect(readProblem(error)).toMatchObject({
      message: "Something went wrong on our side.",
      reference: "4b6f-1a52",
    });
    const response = new Response(null, { status: 502, headers: { "x-request-id": "77aa" } });
    expect(readProblem(new ServerError("502", { response, bodyText: "" })).reference).toBe("77aa");
  });

  it.each([
    ["a failed fetch", new TypeError("Failed to fetch")],
    ["a proxy's page", new ServerError("502", { response: new Response(null, { status: 502 }), bodyText: "<html>" })],
    ["nothing at all", undefined],
  ])("calls %s unreachable, without a message of its own", (_, error) => {
    expect(readProblem(error)).toEqual({ code: "UNREACHABLE", message: "", fields: {}, stored: {}, reference: null });
  });
});
