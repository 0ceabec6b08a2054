import { In } from "typeorm";

import { ActivityEntry } from "../../server/features/activity/activity-entry.entity";
import { Contact } from "../../server/features/contacts/contact.entity";
import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import { Reminder } from "../../server/features/reminders/reminder.entity";
import { User } from "../../server/features/users/user.entity";
import type { TestApp } from "./test-app";

/** Every row that has to do with this lead: what a refused call must leave as it was. */
export async function storedAround({ app }: TestApp, { id: leadId }: Lead) {
  const order = { id: "ASC" } as const;
  const followUps = await app.db.find(FollowUp, { where: { leadId }, order });
  const ids = followUps.map(({ id }) => id);
  return {
    lead: await app.db.findOneByOrFail(Lead, { id: leadId }),
    contacts: await app.db.find(Contact, { where: { leadId }, order }),
    followUps,
    activity: await app.db.find(ActivityEntry, { where: { leadId }, order }),
    reminders: await app.db.find(Reminder, { where: { followUpId: In(ids) }, order }),
  };
}

/** The same with all users, for whoever changes them too. */
export async function storedWithUsers(test: TestApp, lead: Lead) {
  return { ...(await storedAround(test, lead)), users: await test.app.db.find(User, { order: { id: "ASC" } }) };
}

export type StoredAround = Awaited<ReturnType<typeof storedWithUsers>>;

/** The lead's last entry in the history, and how many there are. */
export async function lastEntry({ app }: TestApp, { id: leadId }: Lead) {
  const entries = await app.db.find(ActivityEntry, { where: { leadId }, order: { id: "DESC" } });
  return { entry: entries[0], count: entries.length };
}
