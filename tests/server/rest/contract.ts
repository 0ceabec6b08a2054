import { User } from "../../../server/features/users/user.entity";
import { rowsOf } from "../../support/permissions";
import { startTestServer, type Answer, type TestServer } from "../../support/test-server";
import type { Actor } from "../permissions/permission.rows";
import { storeCast, storeScene, type Cast, type Scene } from "../permissions/permission.scene";
import { expectDocumented, pathOf, type Documented } from "./documented";
import { followUpScenarios } from "./follow-up.scenarios";
import { leadScenarios } from "./lead.scenarios";
import type { Scenario, Scenarios, Sent } from "./scenario";
import { userScenarios } from "./user.scenarios";

export const scenarios: Scenarios = { ...userScenarios, ...leadScenarios, ...followUpScenarios };

export function scenarioOf({ operationId }: Documented): Scenario {
  const scenario = scenarios[operationId];
  if (!scenario) throw new Error(`No scenario has the name ${operationId}.`);
  return scenario;
}

/** Somebody whose request of this operation is answered. */
export const doerOf = (operation: Documented): Actor =>
  scenarioOf(operation).expected.ADMIN === "OK" ? "ADMIN" : "ASSIGNEE";

/** All that a request may change. */
export const tables = [
  ...["users", "sessions", "leads", "lead_words", "tags", "lead_tags", "contacts", "follow_ups"],
  ...["reminders", "activity_logs", "idempotency_keys"],
];

/** A server, those who ask it, and what its table of routes promises. */
export class Contract {
  private constructor(
    readonly test: TestServer,
    readonly cast: Cast,
    /** For what changes nothing: what is read, and what is refused before it is tried. */
    readonly scene: Scene,
  ) {}

  static async start(): Promise<Contract> {
    const test = await startTestServer();
    const cast = await storeCast(test);
    return new Contract(test, cast, await storeScene(test, cast));
  }

  /** A scene of its own, in which the scenario of this operation can be played. */
  async sceneFor(operation: Documented): Promise<Scene> {
    const scene = await storeScene(this.test, this.cast);
    await scenarioOf(operation).prepare?.(this.test, scene);
    return scene;
  }

  async sentBy(actor: Actor, operation: Documented, scene: Scene): Promise<Sent> {
    const me = await this.test.app.db.findOneByOrFail(User, { id: this.cast[actor].user.id });
    return scenarioOf(operation).sent({ ...scene, me }, this.test);
  }

  send(
    actor: Actor,
    operation: Documented,
    { path, query, body }: Omit<Sent, "body"> & { body?: unknown },
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const url = `${pathOf(operation, path)}${query ? `?${query}` : ""}`;
    return this.test.rest(operation.method, url, { body, headers, token: this.cast[actor].token });
  }

  stored(): Promise<unknown[]> {
    return rowsOf(this.test, ...tables);
  }

  /** Sends what is to be refused, one after the other, and makes sure that nothing of it is left. */
  async refusing(operation: Documented, sending: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
    const before = await this.stored();
    const answers: Answer[] = [];
    for (const send of sending) answers.push(await send());
    expect(await this.stored()).toEqual(before);
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expectDocumented(operation, answer);
    }
    return answers;
  }

  close(): Promise<void> {
    return this.test.close();
  }
}
