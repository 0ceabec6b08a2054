import type { TestServer } from "../../support/test-server";
import type { Scene } from "./permission.scene";

/** Who asks. ASSIGNEE holds the follow-up on the lead of OWNER; STRANGER has to do with neither. The last two were ADMINs. */
export const actors = ["ANONYMOUS", "VIEWER", "STRANGER", "OWNER", "ASSIGNEE", "ADMIN", "DISABLED", "EXPIRED"] as const;
export type Actor = (typeof actors)[number];

/** What comes of it: EMPTY is an answer without the record that was looked for. */
export type Verdict = "OK" | "EMPTY" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "VALIDATION_FAILED";
export type Verdicts = Record<Actor, Verdict>;

/** Those who are signed in. */
export const signedIn = ["VIEWER", "STRANGER", "OWNER", "ASSIGNEE", "ADMIN"] as const;
type SignedIn = (typeof signedIn)[number];

/** The same for everybody, signed in or not. */
export const everybody = (verdict: Verdict): Verdicts => ({
  ANONYMOUS: verdict,
  VIEWER: verdict,
  STRANGER: verdict,
  OWNER: verdict,
  ASSIGNEE: verdict,
  ADMIN: verdict,
  DISABLED: verdict,
  EXPIRED: verdict,
});

const notSignedIn = { ANONYMOUS: "UNAUTHENTICATED", DISABLED: "UNAUTHENTICATED", EXPIRED: "UNAUTHENTICATED" } as const;

/** The same for all who are signed in. */
export const all = (verdict: Verdict): Verdicts => ({ ...everybody(verdict), ...notSignedIn });

/** OK for these, and for the others who are signed in what comes first. */
const or =
  (verdict: Verdict) =>
  (...allowed: SignedIn[]): Verdicts => ({
    ...all(verdict),
    ...Object.fromEntries(allowed.map((actor) => [actor, "OK"])),
  });
export const forbiddenBut = or("FORBIDDEN");
export const notFoundBut = or("NOT_FOUND");
export const emptyBut = or("EMPTY");

/** What differs with REP_READS=own: that lead, and all that hangs on it, is out of the stranger's sight. */
export const hidden = { STRANGER: "NOT_FOUND" } as const;
export const leftOut = { STRANGER: "EMPTY" } as const;

/** One operation, and what comes of it for each actor. */
export interface Row {
  /** The fields of the schema, as `Type.field`, that this row judges; what is special about it stands in `when`. */
  covers: readonly string[];
  when?: string;
  /** Brings about what the operation needs, before anybody asks. */
  prepare?: (this: void, test: TestServer, scene: Scene) => Promise<unknown>;
  operation: (this: void, scene: Scene) => { query: string; variables?: object };
  /** What stands in the answer when it is OK; without it any answer is. */
  answer?: (this: void, scene: Scene) => string;
  expected: Verdicts;
  own?: Partial<Verdicts>;
}

type Rest = Pick<Row, "expected" | "own" | "prepare" | "when">;

/** A row that reads; the query is what stands between the outer braces, and asks for the answer alone. */
export const reading = (
  covers: readonly string[],
  query: (this: void, scene: Scene) => string,
  answer: Row["answer"],
  rest: Rest,
): Row => ({ covers, operation: (scene) => ({ query: `{ ${query(scene)} }` }), answer, ...rest });

const typeOf = (verb: string): string => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;

/** A row that changes something. */
export const changing = (verb: string, input: (this: void, scene: Scene) => object, rest: Rest): Row => ({
  covers: [`Mutation.${verb}`],
  operation: (scene) => ({
    query: `mutation($input: ${typeOf(verb)}!) { ${verb}(input: $input) { __typename } }`,
    variables: { input: input(scene) },
  }),
  ...rest,
});
