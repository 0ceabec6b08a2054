import { PASSWORD } from "../../support/factories";
import {
  all,
  changing,
  emptyBut,
  everybody,
  forbiddenBut,
  notFoundBut,
  reading,
  type Row,
  type Verdicts,
} from "./permission.rows";

const adminOnly = { expected: forbiddenBut("ADMIN") };
/** Of a colleague, everybody sees id, name, role and status; the rest is for them and ADMINs. */
const private_ = { expected: emptyBut("OWNER", "ADMIN") };
const isPublic = (expected: Verdicts = everybody("OK")) => ({ expected });

export const userRows: Row[] = [
  reading(["Query.setup"], () => "setup { needsOwner }", undefined, isPublic()),
  reading(
    ["Query.me"],
    () => "me { id }",
    ({ me }) => me.id,
    { expected: all("OK") },
  ),
  reading(
    ["Query.user"],
    ({ owner }) => `user(id: "${owner.id}") { id name role status }`,
    ({ owner }) => owner.id,
    { expected: all("OK") },
  ),
  reading(
    ["Query.users", "UserPage.items"],
    () => `users(filter: { search: "Olive" }) { items { id } }`,
    ({ owner }) => owner.id,
    { expected: all("OK") },
  ),
  ...(["email", "timezone", "version"] as const).map((field) =>
    reading(
      [`User.${field}`],
      ({ owner }) => `user(id: "${owner.id}") { ${field} }`,
      ({ owner }) => String(owner[field]),
      private_,
    ),
  ),
  reading(
    ["User.createdAt"],
    ({ owner }) => `user(id: "${owner.id}") { createdAt }`,
    ({ owner }) => owner.createdAt.toISOString(),
    private_,
  ),

  reading(
    ["User.language"],
    ({ owner }) => `user(id: "${owner.id}") { language }`,
    () => "es",
    private_,
  ),
  reading(
    ["User.remindBefore"],
    ({ owner }) => `user(id: "${owner.id}") { remindBefore }`,
    ({ owner }) => String(owner.remindBefore[0]),
    private_,
  ),

  reading(
    ["Query.sessions", "OpenSessionPage.items"],
    () => "sessions(limit: 100) { items { id } }",
    ({ session }) => session.id,
    { expected: emptyBut("OWNER") },
  ),
  changing("revokeSession", ({ session }) => ({ id: session.id }), { expected: notFoundBut("OWNER") }),
  {
    covers: ["Mutation.revokeOtherSessions"],
    operation: () => ({ query: "mutation { revokeOtherSessions }" }),
    expected: all("OK"),
  },

  {
    covers: ["Mutation.login", "Session.user"],
    operation: ({ spare }) => ({
      query: "mutation($input: LoginInput!) { login(input: $input) { user { id } } }",
      variables: { input: { email: spare.email, password: PASSWORD } },
    }),
    answer: ({ spare }) => spare.id,
    ...isPublic(),
  },
  {
    covers: ["Mutation.refreshSession"],
    operation: () => ({ query: "mutation { refreshSession { expiresIn } }" }),
    ...isPublic(),
  },
  { covers: ["Mutation.logout"], operation: () => ({ query: "mutation { logout }" }), ...isPublic() },
  changing(
    "createOwner",
    ({ lead }) => ({ code: "AAAA-AAAA", name: "Owner", email: `first${lead.id}@shop.test`, password: PASSWORD }),
    { when: "there are users already", ...isPublic(everybody("FORBIDDEN")) },
  ),

  changing(
    "createUser",
    ({ lead }) => ({ name: "New", email: `new${lead.id}@shop.test`, password: PASSWORD }),
    adminOnly,
  ),
  changing("createUser", () => ({ name: "", email: "new@shop.test", password: PASSWORD }), {
    when: "the input is bad",
    expected: all("VALIDATION_FAILED"),
  }),
  changing(
    "updateUser",
    ({ me }) => ({
      id: me.id,
      version: me.version,
      name: "Me",
      timezone: "Asia/Kolkata",
      language: "es",
      remindBefore: [10],
    }),
    {
      when: "it is one's own name, time zone, language and lead times",
      expected: all("OK"),
    },
  ),
  changing("updateUser", ({ me, lead }) => ({ id: me.id, version: me.version, email: `me${lead.id}@shop.test` }), {
    when: "it is one's own e-mail",
    ...adminOnly,
  }),
  changing("updateUser", ({ me }) => ({ id: me.id, version: me.version, role: "ADMIN" }), {
    when: "it is one's own role",
    ...adminOnly,
  }),
  changing("updateUser", ({ spare }) => ({ id: spare.id, version: spare.version, name: "Other" }), {
    when: "it is somebody else",
    ...adminOnly,
  }),
  changing("disableUser", ({ spare }) => ({ id: spare.id }), adminOnly),
  changing("enableUser", ({ spare }) => ({ id: spare.id }), adminOnly),
  changing("deleteUser", ({ spare }) => ({ id: spare.id }), adminOnly),
  changing("changePassword", () => ({ currentPassword: PASSWORD, newPassword: PASSWORD }), {
    when: "it is one's own",
    expected: all("OK"),
  }),
  changing("changePassword", ({ spare }) => ({ id: spare.id, newPassword: PASSWORD }), {
    when: "it is somebody else's",
    ...adminOnly,
  }),
];
