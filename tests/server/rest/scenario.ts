import type { TestServer } from "../../support/test-server";
import { forbiddenBut, type Verdicts } from "../permissions/permission.rows";
import type { Scene } from "../permissions/permission.scene";

/** What is sent beside method and path, which the documentation knows. */
export interface Sent {
  path?: Record<string, string>;
  query?: string;
  body?: Record<string, unknown>;
}

/** A request of one operation that is right, and what comes of it for each actor. */
export interface Scenario {
  /** Brings about what the request needs, before anybody asks. */
  prepare?(this: void, test: TestServer, scene: Scene): Promise<unknown>;
  sent(this: void, scene: Scene, test: TestServer): Sent | Promise<Sent>;
  expected: Verdicts;
}

/** By operationId; one that the documentation has and these have not fails. */
export type Scenarios = Record<string, Scenario>;

export const adminOnly = { expected: forbiddenBut("ADMIN") };
export const ownerAndAdmin = { expected: forbiddenBut("OWNER", "ADMIN") };

let count = 0;

/** A text that no other request has used. */
export const unused = (text: string): string => {
  count += 1;
  return `${text}${count}`;
};
