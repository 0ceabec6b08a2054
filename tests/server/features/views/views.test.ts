import { IsNull } from "typeorm";

import { MAX_VIEWS } from "../../../../rules/view";
import { deleteUser } from "../../../../server/features/users/delete-user";
import type { User } from "../../../../server/features/users/user.entity";
import { createView } from "../../../../server/features/views/create-view";
import { deleteView } from "../../../../server/features/views/delete-view";
import { restoreView } from "../../../../server/features/views/restore-view";
import { updateView } from "../../../../server/features/views/update-view";
import { View } from "../../../../server/features/views/view.entity";
import { views } from "../../../../server/features/views/views";
import { storeUser } from "../../../support/factories";
import { rowsOf } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
let rep: User;
let colleague: User;
let viewer: User;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
  colleague = await storeUser(test);
  viewer = await storeUser(test, { role: "VIEWER" });
  await test.app.db.clear(View);
});

const given = { place: "LEADS", name: "Hot", search: "status=INTERESTED&search=ann+b%C3%BCro" };
const keep = (user: User, changed: object = {}) => createView(test.as(user), { ...given, ...changed });
const stored = (id: string) => test.app.db.findOneByOrFail(View, { id });
const namesFor = async (user: User, input: object = {}) =>
  (await views(test.as(user), input)).items.map(({ name }) => name);

describe("keeping a view", () => {
  it("stores it as one's own, for oneself alone unless it says otherwise", async () => {
    const { id } = await keep(rep);
    expect(await stored(id)).toMatchObject({ ...given, ownerId: rep.id, isShared: false, version: 1, deletedAt: null });
    expect(await namesFor(rep)).toEqual(["Hot"]);
    for (const other of [colleague, admin, viewer]) expect(await namesFor(other)).toEqual([]);
  });

  it("that is shared gives it to everybody", async () => {
    await keep(rep, { isShared: true });
    for (const user of [rep, colleague, admin, viewer]) expect(await namesFor(user)).toEqual(["Hot"]);
  });

  it("is for VIEWERs too, but not sharing one", async () => {
    await keep(viewer);
    expect(await namesFor(viewer)).toEqual(["Hot"]);
    await expect(keep(viewer, { isShared: true })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await test.app.db.count(View)).toBe(1);
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["another origin", "https://evil.test/?a=b"],
    ["another origin without a scheme", "//evil.test/?a=b"],
    ["a path", "/leads?a=b"],
    ["a question mark", "?a=b"],
    ["a fragment", "a=b#c"],
    ["a space", "a=b c"],
    ["a line break", "a=b\nc=d"],
    ["a word that is no pair", "status"],
    ["characters that are not encoded", "search=büro"],
    ["2,001 characters", `search=${"x".repeat(1_994)}`],
  ])("refuses %s for a search, and stores nothing", async (_what, search) => {
    const refusal = { code: "VALIDATION_FAILED", details: [{ field: "search" }] };
    await expect(keep(rep, { search })).rejects.toMatchObject(refusal);
    expect(await test.app.db.count(View)).toBe(0);
  });

  it.each([
    ["nothing", ""],
    ["what a browser's URLSearchParams writes", new URLSearchParams({ search: "ä&=?#/:~*-_. +%\u{1F33F}" }).toString()],
    ["2,000 characters", `search=${"x".repeat(1_993)}`],
  ])("takes %s for a search", async (_what, search) => {
    const { id } = await keep(rep, { search });
    expect((await stored(id)).search).toBe(search);
  });

  it("refuses one more than a user may keep, also of two that come at once", async () => {
    const rows = Array.from({ length: MAX_VIEWS - 1 }, (_, index) => ({
      ...View.create({ ownerId: rep.id, place: "LEADS", name: `View ${index}`, search: "", isShared: false }),
      version: 1,
    }));
    await test.app.db.insert(View, rows);
    const outcomes = await Promise.allSettled([keep(rep), keep(rep)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(keep(rep)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await test.app.db.countBy(View, { ownerId: rep.id })).toBe(MAX_VIEWS);
    await keep(colleague);
  });
});

describe("the list of views", () => {
  it("is by name, of one place or of all, and paged", async () => {
    for (const name of ["b", "a", "c"]) await keep(rep, { name });
    await keep(colleague, { name: "aa", isShared: true });
    await keep(rep, { name: "board", place: "BOARD" });
    expect(await namesFor(rep, { place: "LEADS" })).toEqual(["a", "aa", "b", "c"]);
    expect(await namesFor(rep)).toEqual(["a", "aa", "b", "board", "c"]);
    const page = await views(test.as(rep), { place: "LEADS", limit: 3, page: 2 });
    expect([page.items.map(({ name }) => name), await page.total]).toEqual([["c"], 4]);
  });
});

describe("changing a view", () => {
  it("renames it, shares it and lets it ask for something else, and keeps what is not named", async () => {
    const { id } = await keep(rep);
    await updateView(test.as(rep), { id, version: 1, name: "Warm", isShared: true });
    expect(await stored(id)).toMatchObject({ name: "Warm", search: given.search, isShared: true, version: 2 });
    await updateView(test.as(rep), { id, version: 2, search: "status=NEW" });
    expect(await stored(id)).toMatchObject({ name: "Warm", search: "status=NEW", isShared: true, version: 3 });
  });

  it("that was changed since it was read is refused with what is stored", async () => {
    const { id } = await keep(rep, { isShared: true });
    await updateView(test.as(admin), { id, version: 1, name: "Theirs" });
    await expect(updateView(test.as(rep), { id, version: 1, name: "Mine" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 2 },
        { field: "name", current: "Theirs" },
      ],
    });
    expect(await stored(id)).toMatchObject({ name: "Theirs", version: 2 });
  });

  it("of somebody else is refused: not found when it is theirs alone, forbidden to all but ADMINs when shared", async () => {
    const own = await keep(rep);
    const shared = await keep(rep, { isShared: true });
    const before = await rowsOf(test, "views");
    for (const change of [updateView, deleteView] as const) {
      const asks = (user: User, { id }: View) =>
        change(test.as(user), change === updateView ? { id, version: 1, name: "x" } : { id });
      for (const user of [colleague, viewer, admin]) {
        await expect(asks(user, own)).rejects.toMatchObject({ code: "NOT_FOUND" });
      }
      for (const user of [colleague, viewer]) {
        await expect(asks(user, shared)).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
    expect(await rowsOf(test, "views")).toEqual(before);
    await updateView(test.as(admin), { id: shared.id, version: 1, name: "In order" });
    expect(await stored(shared.id)).toMatchObject({ name: "In order", ownerId: rep.id });
  });

  it("lets a VIEWER who shared one before rename it, but not share another", async () => {
    const own = await keep(viewer);
    await expect(updateView(test.as(viewer), { id: own.id, version: 1, isShared: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await test.app.db.update(View, { id: own.id }, { isShared: true });
    await updateView(test.as(viewer), { id: own.id, version: 1, name: "Seen", isShared: true });
    expect(await stored(own.id)).toMatchObject({ name: "Seen", isShared: true });
  });
});

describe("deleting a view", () => {
  it("takes it from everybody, and restoring brings it back to whose it was", async () => {
    const { id } = await keep(rep, { isShared: true });
    await deleteView(test.as(admin), { id });
    for (const user of [rep, colleague, admin]) expect(await namesFor(user)).toEqual([]);
    await expect(deleteView(test.as(rep), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(restoreView(test.as(colleague), { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await restoreView(test.as(admin), { id });
    expect(await stored(id)).toMatchObject({ ownerId: rep.id, deletedAt: null });
    expect(await namesFor(colleague)).toEqual(["Hot"]);
  });
});

describe("a deleted user's views", () => {
  it("go to whoever takes over where they are shared, and are deleted where they are not", async () => {
    const shared = await keep(rep, { isShared: true });
    const own = await keep(rep);
    await deleteUser(test.as(admin), { id: rep.id, reassignTo: colleague.id });
    expect(await stored(shared.id)).toMatchObject({ ownerId: colleague.id, deletedAt: null });
    expect(await stored(own.id)).toMatchObject({ ownerId: rep.id, deletedAt: test.app.now() });
  });

  it("stay where they are shared and nobody takes over, and ADMINs can change them", async () => {
    const { id } = await keep(rep, { isShared: true });
    await deleteUser(test.as(admin), { id: rep.id });
    expect(await stored(id)).toMatchObject({ ownerId: rep.id, deletedAt: null });
    expect(await namesFor(colleague)).toEqual(["Hot"]);
    await deleteView(test.as(admin), { id });
    expect(await test.app.db.countBy(View, { deletedAt: IsNull() })).toBe(0);
  });
});
