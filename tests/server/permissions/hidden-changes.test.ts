import { createContact } from "../../../server/features/contacts/create-contact";
import { cancelFollowUp } from "../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../server/features/follow-ups/delete-follow-up";
import { updateFollowUp } from "../../../server/features/follow-ups/update-follow-up";
import { assignLead } from "../../../server/features/leads/assign-lead";
import { changeLeadStatus } from "../../../server/features/leads/change-lead-status";
import { deleteLead } from "../../../server/features/leads/delete-lead";
import type { Lead } from "../../../server/features/leads/lead.entity";
import { restoreLead } from "../../../server/features/leads/restore-lead";
import { tagLead } from "../../../server/features/leads/tag-lead";
import { updateLead } from "../../../server/features/leads/update-lead";
import { acknowledgeReminder } from "../../../server/features/reminders/acknowledge-reminder";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../server/features/reminders/reminder.reader";
import type { User } from "../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead } from "../../support/factories";
import { print, until } from "../../support/figures";
import { buildHouse, furnish, openHouse, type OpenHouse } from "./hidden.house";
import { MARK } from "./hidden.things";

const LEAD = "id name notes contacts { items { id name } } followUps { items { id notes } }";
const subscriptions = [
  `subscription { leadChanged { kind id record { ${LEAD} } } }`,
  `subscription { followUpChanged { kind id record { id notes lead { ${LEAD} } } } }`,
  `subscription { reminderDue { id followUp { notes lead { ${LEAD} } } } }`,
  "subscription { reminderCleared { id } }",
];

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse(await buildHouse({ REP_READS: "own" }));
});
afterAll(async () => {
  await readerOf(house.test.app).stop();
  await house.test.close();
});

/** Something falls due and is dealt with, for whoever looks after this lead. */
async function remind(lead: Lead, owner: User, notes: string): Promise<void> {
  const { test } = house;
  const { id } = await storeFollowUp(test, lead, { notes, dueDatetime: inSeconds(test, 1) });
  test.pass(1);
  await readerOf(test.app).read();
  const reminder = await test.app.db.findOneByOrFail(Reminder, { followUpId: id });
  await acknowledgeReminder(test.as(owner), { id: reminder.id });
}

/** Everything that can happen to a lead of somebody else and to what hangs on it. */
async function liveThrough(lead: Lead): Promise<void> {
  const { test, users } = house;
  const [admin, other] = [test.as(users.admin), test.as(users.other)];
  const { id } = lead;
  await furnish(test, lead, users.admin, MARK);
  await updateLead(admin, { id, notes: `Changed ${MARK}` });
  await changeLeadStatus(other, { id, status: "INTERESTED" });
  await tagLead(other, { id, remove: ["fair"] });
  await createContact(other, { leadId: id, name: `New ${MARK}` });
  const plan = { notes: MARK, dueDatetime: inSeconds(test, 7_200) };
  const [done, cancelled, deleted] = [
    await storeFollowUp(test, lead, plan),
    await storeFollowUp(test, lead, plan),
    await storeFollowUp(test, lead, plan),
  ];
  await updateFollowUp(other, { id: done.id, notes: `Moved ${MARK}` });
  await completeFollowUp(other, { id: done.id, outcome: MARK });
  await cancelFollowUp(other, { id: cancelled.id });
  await deleteFollowUp(other, { id: deleted.id });
  await remind(lead, users.other, MARK);
  await assignLead(admin, { id, ownerId: users.admin.id });
  await deleteLead(admin, { id });
  await restoreLead(admin, { id });
}

test("a REP who reads only what is theirs is told nothing of all that happens to what is hidden", async () => {
  const { test, users, leads, tokens } = house;
  const told: string[][] = subscriptions.map(() => []);
  const streams = subscriptions.map((query) => test.socket(tokens.REP!).iterate({ query }));
  const listening = streams.map(async (events, index) => {
    for await (const event of events) told[index]!.push(JSON.stringify(event));
  });
  let rounds = 0;
  /** Their own lead lives, until all four have told of it once more. */
  const hearOfOwn = async () => {
    const before = told.map(({ length }) => length);
    const isTold = () => told.every(({ length }, index) => length > before[index]!);
    for (; !isTold() && rounds < 100; rounds += 1) {
      await updateLead(test.as(users.rep), { id: leads[0]!.id, notes: `Round ${rounds}` });
      await remind(leads[0]!, users.rep, `Round ${rounds}`);
      await until(isTold, 100);
    }
    expect(told.map(({ length }, index) => length > before[index]!)).toEqual(subscriptions.map(() => true));
  };

  await hearOfOwn();
  const hidden = await storeLead(test, users.other, { name: `Hidden ${MARK}` });
  await liveThrough(hidden);
  await hearOfOwn();
  for (const events of streams) await events.return?.();
  await Promise.all(listening);

  const said = told.flat();
  print("what a REP was told over four subscriptions", {
    events: [said.length, "at least 8"],
    "of what is hidden": [said.filter((one) => one.includes(MARK)).length, "0"],
  });
  expect(said.filter((one) => one.includes(MARK))).toEqual([]);
  // Not even that there is something, by its id.
  const ofHidden = new RegExp(`"leadChanged":{"kind":"[A-Z]+","id":"${hidden.id}"`);
  expect(said.filter((one) => ofHidden.test(one))).toEqual([]);
});
