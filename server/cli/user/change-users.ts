import { randomBytes } from "node:crypto";

import { DomainError } from "../../platform/errors";
import type { App } from "../../platform/request-context";
import type { User } from "../../features/users/user.entity";
import { addUser, barUser, listUsers, readmitUser, resetPassword } from "../../features/users/user.rescue";
import { CommandRefused } from "../run-command";
import type { Asked } from "./user-words";

/** What a terminal would obey, or show in another place, stands in no name it is shown. */
const plain = (text: string): string => text.replace(/\p{C}/gu, "�");

const lineOf = ({ id, email, role, status, name }: User): string =>
  [id.padStart(4), role.padEnd(6), status.padEnd(8), email, `(${plain(name)})`].join("  ");

async function list(app: App): Promise<string> {
  const users = await listUsers(app);
  return users.length === 0 ? "There is no user yet." : users.map(lineOf).join("\n");
}

/** A hundred bits, as a person can type them. */
const makePassword = (): string =>
  randomBytes(13)
    .toString("hex")
    .replace(/(.{6})(?=.)/g, "$1-");

/** What is done, in words; none of them is a password that somebody chose. */
const changes: Record<Exclude<Asked["verb"], "list">, (app: App, asked: Asked, password: string) => Promise<string>> = {
  async create(app, { email, name, role }, password) {
    const user = await addUser(app, { email, name, password, ...(role && { role }) });
    return `${user.email} can sign in as ${user.role}.`;
  },
  async "reset-password"(app, { email }, password) {
    const user = await resetPassword(app, { email, password });
    const barred = user.isActive() ? "" : `\nThey are disabled still: npm run user -- enable ${user.email}`;
    return `${user.email} has another password and was signed out everywhere.${barred}`;
  },
  async disable(app, { email }) {
    return `${(await barUser(app, email)).email} was signed out everywhere and can sign in no more.`;
  },
  async enable(app, { email }) {
    return `${(await readmitUser(app, email)).email} can sign in again.`;
  },
};

/** Every reason at once, as a form would show them. */
const explain = ({ message, details }: DomainError): string =>
  [message, ...details.map((detail) => `  ${detail.field}: ${detail.message}`)].join("\n");

/** Does what was asked for and says what came of it. Throws CommandRefused when a rule is against it. */
export async function changeUsers(app: App, asked: Asked, readPassword: () => Promise<string>): Promise<string> {
  if (asked.verb === "list") return list(app);
  const takesPassword = asked.verb === "create" || asked.verb === "reset-password";
  const made = asked.generate ? makePassword() : null;
  const password = made ?? (takesPassword ? await readPassword() : "");
  try {
    const said = await changes[asked.verb](app, asked, password);
    return made ? `${said}\nThe password, which is shown only now: ${made}` : said;
  } catch (error) {
    throw error instanceof DomainError ? new CommandRefused(explain(error)) : error;
  }
}
