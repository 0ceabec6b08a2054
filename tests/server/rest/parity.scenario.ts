import type { TestServer } from "../../support/test-server";
import type { Input } from "./parity.doors";
import type { Stage } from "./parity.stage";

/** Who asks. */
type Person = "admin" | "owner" | "other" | "viewer";

/** One thing to ask for through both doors, and the code that it is refused with, if it is. */
export interface Scenario {
  what: string;
  operation: string;
  as: Person | null;
  input(stage: Stage): Input;
  prepare?(house: TestServer, stage: Stage): Promise<unknown>;
  refused?: string;
  /** GraphQL's own type check refuses it before our rule does, in words that know less. */
  inOwnWords?: boolean;
}

/** The same as a line: who, what, how, and with what. */
export const does = (
  as: Person | null,
  operation: string,
  what: string,
  input: (stage: Stage) => Input,
  more: Pick<Scenario, "prepare" | "refused" | "inOwnWords"> = {},
): Scenario => ({ as, operation, what, input, ...more });

/** No record has it. */
export const missing = "999999";
