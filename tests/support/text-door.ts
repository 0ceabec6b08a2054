import { ownerCode } from "../../server/features/users/owner.code";
import type { Lead } from "../../server/features/leads/lead.entity";
import type { User } from "../../server/features/users/user.entity";
import { createView } from "../../server/features/views/create-view";
import { clearRecords } from "./clear-records";
import { inSeconds, PASSWORD, storeContact, storeFollowUp, storeLead, storeUser } from "./factories";
import { everything, rowsOf } from "./permissions";
import { operationTaking, put } from "./text-fields";
import { startTestServer, type Answer, type TestServer } from "./test-server";

type Inputs = Record<string, () => object | Promise<object>>;

const view = { place: "LEADS", name: "Hot", search: "" };
const account = { name: "Ann", email: "ann@shop.test", password: PASSWORD };

/** What each mutation takes besides the text, the record that it changes being the newest of its table. */
function inputsFor(test: TestServer, empty: TestServer, admin: User, lead: Lead): Inputs {
  const contact = async () => ({ id: (await storeContact(test, lead)).id, version: 1 });
  const followUp = async () => ({ id: (await storeFollowUp(test, lead)).id });
  const user = async () => ({ id: (await storeUser(test)).id });
  return {
    createLead: () => ({ name: "Ann" }),
    updateLead: () => ({ id: lead.id, version: 1 }),
    createContact: () => ({ leadId: lead.id, name: "Ann" }),
    updateContact: contact,
    scheduleFollowUp: () => ({ leadId: lead.id, ...planIn(test) }),
    updateFollowUp: async () => ({ ...(await followUp()), version: 1 }),
    completeFollowUp: async () => ({ ...(await followUp()), outcome: "Done" }),
    logInteraction: () => ({ leadId: lead.id, type: "CALL", outcome: "Done" }),
    tagLead: () => ({ id: lead.id }),
    tagLeads: () => ({ ids: [lead.id] }),
    renameTag: async () => {
      const { insertId } = await test.app.db.query<{ insertId: number }>("INSERT INTO tags (name) VALUES ('old')");
      return { id: String(insertId) };
    },
    createView: () => view,
    updateView: async () => ({ id: (await createView(test.as(admin), view)).id, version: 1 }),
    createOwner: () => ({ code: ownerCode(empty.app), ...account }),
    login: () => ({ email: "nobody@shop.test", password: PASSWORD }),
    createUser: () => ({ ...account, email: `ann-${lead.id}@shop.test` }),
    updateUser: async () => ({ ...(await user()), version: 1 }),
    changePassword: user,
  };
}

const planIn = (test: TestServer) => ({ type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() });

/** The texts of GraphQL's inputs, sent over HTTP by an ADMIN, and what became of them. */
export class TextDoor {
  private lead!: Lead;

  private constructor(
    readonly test: TestServer,
    /** A system that has no user yet. */
    private readonly empty: TestServer,
    readonly admin: User,
    private readonly token: string,
  ) {}

  static async open(): Promise<TextDoor> {
    const [test, empty] = await Promise.all([startTestServer(), startTestServer()]);
    const admin = await storeUser(test, { role: "ADMIN" });
    return new TextDoor(test, empty, admin, await test.tokenOf(admin));
  }

  async close(): Promise<void> {
    await Promise.all([this.test.close(), this.empty.close()]);
  }

  /** One lead and nothing else, and no user where there must be none. */
  async begin(): Promise<void> {
    await clearRecords(this.test);
    this.lead = await storeLead(this.test, this.admin);
    for (const table of ["sessions", "users"]) await this.empty.app.db.query(`DELETE FROM ${table}`);
  }

  /** Sends a value to where the path leads. Answers what came of it, and whether all that is stored is as before. */
  async send(path: string, value: unknown, given?: object) {
    const [field = "", _argument, ...within] = path.split(".");
    const server = this.serverOf(path);
    let input: unknown = given ?? (await inputsFor(this.test, this.empty, this.admin, this.lead)[field]?.());
    if (within[0] === "next") input = put(input, ["next"], planIn(this.test));
    const stored = async () =>
      JSON.stringify([await everything(server), await rowsOf(server, "users", "sessions", "views")]);
    const before = await stored();
    const { body } = await this.ask(path, put(input, within, value));
    return { body, isUnchanged: before === (await stored()) };
  }

  /** Runs the operation that takes a text at this path with this argument. */
  ask(path: string, value: unknown): Promise<Answer> {
    const token = this.serverOf(path) === this.test ? { token: this.token } : {};
    return this.serverOf(path).graphql(operationTaking(path), { variables: { value }, ...token });
  }

  /** What the newest record of a table holds. */
  async newest(path: string, column: string): Promise<string | undefined> {
    const [table, name] = column.split(".");
    const [row] = await this.serverOf(path).app.db.query<{ text: string }[]>(
      `SELECT ${name} AS text FROM ${table} ORDER BY id DESC LIMIT 1`,
    );
    return row?.text;
  }

  private serverOf(path: string): TestServer {
    return path.startsWith("createOwner.") ? this.empty : this.test;
  }
}
