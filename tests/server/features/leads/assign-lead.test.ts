import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { assignLead } from "../../../../server/features/leads/assign-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { User } from "../../../../server/features/users/user.entity";
import { storeLead, storeUser } from "../../../support/factories";
import { everything, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let cast: Cast;
let id: string;
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
beforeEach(async () => {
  ({ id } = await storeLead(test, cast.owner));
});
afterAll(() => test.close());

const assign = (user: User | null, input: object) =>
  assignLead(user ? test.as(user) : test.as(null), { id, ownerId: cast.stranger.id, ...input });

describe("assigning a lead", () => {
  it("hands it over and logs from whom to whom", async () => {
    await expect(assign(cast.admin, {})).resolves.toMatchObject({ ownerId: cast.stranger.id, version: 2 });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ ownerId: cast.stranger.id, version: 2 });
    expect(await test.app.db.findBy(ActivityEntry, { leadId: id, action: "LEAD_ASSIGNED" })).toMatchObject([
      { userId: cast.admin.id, metaJson: { ownerId: { from: cast.owner.id, to: cast.stranger.id } } },
    ]);
  });

  it("to the same owner changes and logs nothing", async () => {
    const before = await everything(test);
    await expect(assign(cast.admin, { ownerId: cast.owner.id })).resolves.toMatchObject({ version: 1 });
    expect(await everything(test)).toEqual(before);
  });

  it("is for admins only", async () => {
    const before = await everything(test);
    for (const user of [cast.owner, cast.stranger, cast.viewer]) {
      await expect(assign(user, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(assign(null, {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(assign(cast.admin, { id: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await everything(test)).toEqual(before);
  });

  it("to a viewer, a disabled, a deleted or an unknown user is refused by field", async () => {
    const disabled = await storeUser(test);
    const deleted = await storeUser(test);
    await test.app.db.update(User, { id: disabled.id }, { status: "DISABLED" });
    await test.app.db.update(User, { id: deleted.id }, { deletedAt: test.app.now() });
    const before = await everything(test);
    for (const ownerId of [cast.viewer.id, disabled.id, deleted.id, "999999", "1e0", null]) {
      await expect(assign(cast.admin, { ownerId })).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "ownerId" }],
      });
    }
    expect(await everything(test)).toEqual(before);
  });
});
