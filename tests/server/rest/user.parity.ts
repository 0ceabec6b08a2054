import { disableUser } from "../../../server/features/users/disable-user";
import { Session } from "../../../server/features/users/session.entity";
import { PASSWORD } from "../../support/factories";
import type { TestServer } from "../../support/test-server";
import { does, missing, type Scenario } from "./parity.scenario";
import type { Stage } from "./parity.stage";

const ofOther = ({ other: { id } }: Stage) => ({ id });

/** Sessions have random ids; this one is the same in both houses. */
const device = "0d9aa5a4-4a6e-4a8f-8d5c-3f7d0a8f1b11";

async function openDevice({ app }: TestServer, { owner }: Stage): Promise<void> {
  await app.db.insert(Session, { ...Session.open(owner.id, "Phone", app.now(), 86_400), id: device });
}

export const userScenarios: Scenario[] = [
  does(null, "login", "with the right password", () => ({ email: "OLIVE@shop.test", password: PASSWORD })),
  does(null, "login", "with a wrong one", () => ({ email: "olive@shop.test", password: "nothing like it" }), {
    refused: "UNAUTHENTICATED",
  }),
  does(null, "login", "without an e-mail that is text", () => ({ email: 7, password: PASSWORD }), {
    refused: "VALIDATION_FAILED",
    inOwnWords: true,
  }),
  does("owner", "me", "of a rep", () => ({})),
  does(null, "me", "of nobody", () => ({}), { refused: "UNAUTHENTICATED" }),
  does("admin", "user", "of an ADMIN's interest", ofOther),
  does("owner", "user", "who is a colleague", ofOther),
  does("owner", "user", "who is not there", () => ({ id: missing }), { refused: "NOT_FOUND" }),
  does("owner", "revokeSession", "of one's own", () => ({ id: device }), { prepare: openDevice }),
  does("admin", "revokeSession", "of somebody else", () => ({ id: device }), {
    prepare: openDevice,
    refused: "NOT_FOUND",
  }),
  does("owner", "revokeSession", "without an id that is one", () => ({ id: "it's me" }), {
    refused: "VALIDATION_FAILED",
  }),
  does("owner", "revokeOtherSessions", "of two devices", () => ({}), { prepare: openDevice }),
  does(
    "admin",
    "createUser",
    "with a most common password",
    () => ({
      name: "Nils",
      email: "nils@shop.test",
      password: "Password123",
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does("admin", "createUser", "with all fields", () => ({
    name: "Nils",
    email: "Nils@shop.test",
    password: PASSWORD,
    role: "VIEWER",
    timezone: "Europe/Berlin",
  })),
  does("owner", "createUser", "by a rep", () => ({ name: "Nils", email: "n@shop.test", password: PASSWORD }), {
    refused: "FORBIDDEN",
  }),
  does(
    "admin",
    "createUser",
    "with a taken e-mail",
    () => ({ name: "N", email: "otto@shop.test", password: PASSWORD }),
    {
      refused: "VALIDATION_FAILED",
    },
  ),
  does("admin", "createUser", "with much that is wrong", () => ({ name: "", email: "no", password: "short" }), {
    refused: "VALIDATION_FAILED",
  }),
  does("owner", "updateUser", "on oneself", ({ owner: { id, version } }) => ({ id, version, name: "Olive Reyes" })),
  does(
    "owner",
    "updateUser",
    "to make oneself an ADMIN",
    ({ owner: { id, version } }) => ({ id, version, role: "ADMIN" }),
    {
      refused: "FORBIDDEN",
    },
  ),
  does("admin", "updateUser", "of an old version", ({ owner: { id } }) => ({ id, version: 7, name: "Olive" }), {
    refused: "CONFLICT",
  }),
  does("owner", "changePassword", "of one's own", ({ owner: { id } }) => ({
    id,
    currentPassword: PASSWORD,
    newPassword: "another-horse",
  })),
  does(
    "owner",
    "changePassword",
    "without the current one",
    ({ owner: { id } }) => ({ id, newPassword: "another-horse" }),
    {
      refused: "VALIDATION_FAILED",
    },
  ),
  does("admin", "disableUser", "who works here", ofOther),
  does("admin", "disableUser", "who is the last ADMIN", ({ admin: { id } }) => ({ id }), { refused: "CONFLICT" }),
  does("admin", "enableUser", "who was disabled", ofOther, {
    prepare: (house, { admin, other }) => disableUser(house.as(admin), { id: other.id }),
  }),
  does("admin", "deleteUser", "with somebody who takes over", ({ other, owner }) => ({
    id: other.id,
    reassignTo: owner.id,
  })),
  does("admin", "deleteUser", "with nobody who takes over", ofOther, { refused: "CONFLICT" }),
];
