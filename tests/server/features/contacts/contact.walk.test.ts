import fc from "fast-check";

import type { Contact } from "../../../../server/features/contacts/contact.entity";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { deleteContact } from "../../../../server/features/contacts/delete-contact";
import { restoreContact } from "../../../../server/features/contacts/restore-contact";
import { setPrimaryContact } from "../../../../server/features/contacts/set-primary-contact";
import { updateContact } from "../../../../server/features/contacts/update-contact";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { storeCast, type Cast } from "../../../support/permissions";
import type { StoredAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { expectKept, pick, SEED, step, type Place, type Step } from "../../../support/walk";

let test: TestApp;
let cast: Cast;
beforeAll(async () => {
  test = await startTestApp({ DEFAULT_COUNTRY: "DE" });
  cast = await storeCast(test);
});
afterAll(() => test.close());

const number = fc.nat(9);
/** Mostly those who may. */
const by = fc.constantFrom<keyof Cast>("admin", "admin", "owner", "owner", "stranger", "viewer");
const name = fc.string({ minLength: 1, maxLength: 5 });
const one = ({ stored }: Place, which: number) => pick(stored.contacts, which).id;

const steps = [
  step(
    "create",
    fc.record({ by, name, isPrimary: fc.boolean() }),
    ({ lead }, given) =>
      createContact(test.as(cast[given.by]), { leadId: lead.id, name: given.name, isPrimary: given.isPrimary }),
    4,
  ),
  step("update", fc.record({ by, which: number, age: fc.nat(1), name, phone: fc.option(name) }), (place, given) => {
    const { id, version = 1 }: Partial<Contact> & { id: string } = pick(place.stored.contacts, given.which);
    const edit = { id, version: version - given.age, name: given.name, phone: given.phone };
    return updateContact(test.as(cast[given.by]), edit);
  }),
  step("make primary", fc.record({ by, which: number }), (place, given) =>
    setPrimaryContact(test.as(cast[given.by]), { id: one(place, given.which) }),
  ),
  step(
    "delete",
    fc.record({ by, which: number }),
    (place, given) => deleteContact(test.as(cast[given.by]), { id: one(place, given.which) }),
    2,
  ),
  step(
    "restore",
    fc.record({ by, which: number, isPrimary: fc.boolean() }),
    (place, given) =>
      restoreContact(test.as(cast[given.by]), { id: one(place, given.which), isPrimary: given.isPrimary }),
    2,
  ),
  step("delete lead", fc.record({ by }), ({ lead }, given) => deleteLead(test.as(cast[given.by]), { id: lead.id })),
  step(
    "restore lead",
    fc.record({ by }),
    ({ lead }, given) => restoreLead(test.as(cast[given.by]), { id: lead.id }),
    3,
  ),
];

/** Exactly one of those that are there, and none that is deleted. */
function expectOnePrimary({ contacts }: StoredAround): void {
  const present = contacts.filter(({ deletedAt }) => deletedAt === null);
  const primary = contacts.filter(({ isPrimary }) => isPrimary);
  expect(primary).toHaveLength(present.length > 0 ? 1 : 0);
  for (const { deletedAt } of primary) expect(deletedAt).toBeNull();
}

/** Nobody else's name changes, what is deleted stays as it was, and the primary one changes only where it has to. */
function expectOthersUntouched(before: StoredAround, after: StoredAround, { name }: Step): void {
  for (const old of before.contacts) {
    const now = after.contacts.find(({ id }) => id === old.id);
    if (old.deletedAt && name !== "restore") expect(now).toEqual(old);
    if (name !== "update") expect(now).toMatchObject({ name: old.name, phone: old.phone });
    else expect(now?.isPrimary).toBe(old.isPrimary);
  }
}

describe("the contacts of a lead", () => {
  it(`have one primary among them whatever is done to them, in whatever order (seed ${SEED})`, async () => {
    await expectKept(test, cast.owner, steps, (before, after, taken) => {
      expectOnePrimary(after);
      expectOthersUntouched(before, after, taken);
    });
  }, 120_000);
});
