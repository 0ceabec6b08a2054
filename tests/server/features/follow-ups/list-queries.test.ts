import { graphql } from "graphql";

import { schema } from "../../../../server/app";
import type { User } from "../../../../server/features/users/user.entity";
import { storeContact, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
beforeAll(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
});
afterAll(() => test.close());

const FOLLOW_UP = "type isOverdue lead { name owner { name } } contact { name } assignedTo { name } createdBy { name }";
const period = `from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z"`;
const lists = [
  `{ followUps(limit: 100) { total items { ${FOLLOW_UP} } } }`,
  `{ reminders(limit: 100) { total items { kind followUp { ${FOLLOW_UP} } } } }`,
  `{ activityFeed(limit: 100) { total items { action lead { name } user { name } } } }`,
  `{ dashboard { today { ${FOLLOW_UP} } todayCount overdueCount leadsByStatus { count } noNextStepCount } }`,
  `{ conversions(${period}, groupBy: OWNER) { rows { label rate } total { created } } }`,
  "{ openFollowUps { user { name status } pending overdue missed } }",
  "{ followUps(limit: 100, filter: { assigneeStatus: ACTIVE }) { total items { isOverdue } } }",
  `{ followUpPerformance(${period}) { user { name } completed } }`,
];

async function countQueries(source: string): Promise<number> {
  const queries = jest.spyOn(test.app.db.connection.driver, "createQueryRunner");
  const { errors } = await graphql({ schema, source, contextValue: test.as(admin) });
  const count = queries.mock.calls.length;
  queries.mockRestore();
  expect(errors).toBeUndefined();
  return count;
}

async function storeRows(count: number): Promise<void> {
  for (let row = 0; row < count; row += 1) {
    const owner = await storeUser(test);
    const lead = await storeLead(test, owner);
    const contact = await storeContact(test, lead);
    await storeFollowUp(test, lead, { assignedTo: admin.id, contactId: contact.id });
  }
}

it("no list runs more queries when it has more rows", async () => {
  await storeRows(1);
  const few: number[] = [];
  for (const list of lists) few.push(await countQueries(list));
  await storeRows(99);
  const many: number[] = [];
  for (const list of lists) many.push(await countQueries(list));
  expect(many).toEqual(few);
  expect(Math.max(...many)).toBeLessThanOrEqual(10);
});
