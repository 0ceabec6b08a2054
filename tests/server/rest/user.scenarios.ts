import { PASSWORD } from "../../support/factories";
import type { TestServer } from "../../support/test-server";
import { all, everybody, notFoundBut } from "../permissions/permission.rows";
import type { Scene } from "../permissions/permission.scene";
import { adminOnly, unused, type Scenarios } from "./scenario";

const ofSpare = ({ spare }: Scene) => ({ path: { id: spare.id } });

/** The refresh token of a session that was just begun. */
async function refreshTokenOf({ spare }: Scene, test: TestServer): Promise<string> {
  const { body } = await test.rest("POST", "/auth/login", { body: { email: spare.email, password: PASSWORD } });
  return body.refreshToken;
}

export const userScenarios: Scenarios = {
  login: {
    sent: ({ spare }) => ({ body: { email: spare.email, password: PASSWORD } }),
    expected: everybody("OK"),
  },
  refreshSession: {
    sent: async (scene, test) => ({ body: { refreshToken: await refreshTokenOf(scene, test) } }),
    expected: everybody("OK"),
  },
  logout: {
    sent: async (scene, test) => ({ body: { refreshToken: await refreshTokenOf(scene, test) } }),
    expected: everybody("OK"),
  },
  sessions: { sent: () => ({ query: "page=1&limit=2" }), expected: all("OK") },
  revokeSession: {
    sent: ({ session }) => ({ path: { id: session.id } }),
    expected: notFoundBut("OWNER"),
  },
  revokeOtherSessions: { sent: () => ({}), expected: all("OK") },
  me: { sent: () => ({}), expected: all("OK") },
  createUser: {
    sent: () => ({ body: { name: "New", email: `${unused("new-")}@shop.test`, password: PASSWORD } }),
    ...adminOnly,
  },
  users: { sent: () => ({ query: "search=Olive&role=REP&status=ACTIVE&limit=1" }), expected: all("OK") },
  user: { sent: ofSpare, expected: all("OK") },
  updateUser: { sent: (scene) => ({ ...ofSpare(scene), body: { name: "Renamed" } }), ...adminOnly },
  changePassword: { sent: (scene) => ({ ...ofSpare(scene), body: { newPassword: "a new passphrase" } }), ...adminOnly },
  disableUser: { sent: ofSpare, ...adminOnly },
  enableUser: { sent: ofSpare, ...adminOnly },
  deleteUser: { sent: (scene) => ({ ...ofSpare(scene), query: `reassignTo=${scene.owner.id}` }), ...adminOnly },
};
