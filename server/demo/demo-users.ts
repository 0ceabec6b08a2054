import type { Role } from "../../rules/user";
import { User } from "../features/users/user.entity";
import { hashPassword } from "../platform/password-hasher";
import type { CurrentUser, WriteContext } from "../platform/request-context";

const DEMO_PASSWORD = "demo-pass-1234";

/** Who sells, and so can own a lead. */
export type DemoSeller = "owner" | "rep" | "rep2";

type DemoUser = DemoSeller | "viewer";

/** The people of a small coffee roastery; `rep` signs in as `rep@demo.test`. */
const people: Record<DemoUser, { name: string; role: Role }> = {
  owner: { name: "Clara Weiß", role: "ADMIN" },
  rep: { name: "Tomás Ferreira", role: "REP" },
  rep2: { name: "Aoife Brennan", role: "REP" },
  viewer: { name: "Kenji Watanabe", role: "VIEWER" },
};

/** The hash that all demo accounts share: one is a third of a second's work. */
export const hashDemoPassword = (): Promise<string> => hashPassword(DEMO_PASSWORD);

/** Stores the demo accounts and answers them as callers of use cases. */
export async function storeDemoUsers(ctx: WriteContext, passwordHash: string): Promise<Record<DemoUser, CurrentUser>> {
  const timezone = ctx.settings.BUSINESS_TIMEZONE;
  const store = async (key: DemoUser): Promise<CurrentUser> => {
    const { name, role } = people[key];
    const user = User.create({ name, email: `${key}@demo.test`, passwordHash, role, timezone });
    await ctx.save(user, "USER_CREATED");
    return { id: user.id, role, timezone, sessionId: "demo" };
  };
  return {
    owner: await store("owner"),
    rep: await store("rep"),
    rep2: await store("rep2"),
    viewer: await store("viewer"),
  };
}
