import { Contact } from "../../../server/features/contacts/contact.entity";
import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { changeLeadStatus } from "../../../server/features/leads/change-lead-status";
import { Lead } from "../../../server/features/leads/lead.entity";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { User } from "../../../server/features/users/user.entity";
import { createView } from "../../../server/features/views/create-view";
import type { StoredRecord } from "../../../server/platform/record";
import { inSeconds, storeLead } from "../../support/factories";
import { furnish, type House } from "./hidden.house";

/** Stands in every text that is hidden, and nowhere else. */
export const MARK = "Qxvault";

/** Puts something into a house that a role must not see. */
export type Hide = (house: House) => Promise<void>;

/** Leads of others, with all that hangs on them, before, between and after those that are seen, in every order. */
export const hideLeads: Hide = async ({ test, users: { admin, other } }) => {
  const [fair, mark] = ["Fair", `${MARK} Street`];
  const given = [
    { name: `Aa ${MARK}`, company: `Aa ${MARK}`, source: fair },
    { name: `Berg ${MARK}`, source: mark, status: "INTERESTED" as const },
    { name: `Mm ${MARK}`, company: `Mm ${MARK}`, source: fair, status: "NOT_INTERESTED" as const },
    { name: `Zz ${MARK}`, company: `Zz ${MARK}`, source: mark, notes: `Knows ${MARK}` },
  ];
  for (const one of given) {
    const lead = await storeLead(test, other, one);
    await furnish(test, lead, admin, MARK);
    if (one.source === mark) await changeLeadStatus(test.as(admin), { id: lead.id, status: "CONVERTED" });
  }
};

/** What others keep for themselves. */
export const hideViewsAndReminders: Hide = async ({ test, users: { other } }) => {
  await createView(test.as(other), { place: "LEADS", name: MARK, search: `search=${MARK}` });
  await createView(test.as(other), { place: "BOARD", name: `Aa ${MARK}`, search: "" });
  const remindAt = inSeconds(test, -60);
  await test.app.db.insert(Reminder, { kind: "TEST", userId: other.id, followUpId: null, remindAt });
};

/** What was deleted, of one's own too. It is stored as it is left behind, without the history that tells of it. */
export const hideDeleted: Hide = async ({ test, users: { rep, other, viewer }, leads }) => {
  const { db } = test.app;
  const now = test.app.now();
  const bury = async <R extends StoredRecord>(record: R): Promise<R> => {
    Object.assign(record, { version: 1, createdAt: now, updatedAt: now, deletedAt: now });
    await db.insert(record.constructor, record);
    return record;
  };
  const lead = { name: `Deleted ${MARK}`, company: MARK, source: "Fair", status: "NEW" as const };
  const ofRep = await bury(Lead.create({ ...lead, ownerId: rep.id, createdBy: rep.id }, now));
  await bury(Lead.create({ ...lead, ownerId: other.id, createdBy: other.id }, now));
  for (const { id: leadId } of [leads[0]!, leads[2]!, ofRep]) {
    const contact = { leadId, name: MARK, email: `${MARK}@customer.test`, phoneE164: null, isPrimary: false };
    await bury(Contact.create(contact));
    const plan = { leadId, contactId: null, assignedTo: rep.id, createdBy: rep.id, notes: MARK, remindBefore: [] };
    await bury(FollowUp.plan({ ...plan, type: "CALL", dueDatetime: inSeconds(test, 3_600) }, now));
  }
  const user = { email: `${MARK}@shop.test`, role: "REP" as const, timezone: "UTC", passwordHash: viewer.passwordHash };
  await bury(User.create({ ...user, name: `Deleted ${MARK}` }));
};

/** What of colleagues is theirs alone: other values of it, which would sort and find them otherwise. */
export const hidePrivateFields: Hide = async ({ test, users: { admin, other } }) => {
  for (const { id } of [admin, other]) {
    await test.app.db.query(
      `UPDATE users SET email = ?, timezone = 'Asia/Tokyo', language = 'es', remind_before = '[77]', version = 777,
        created_at = '2001-01-01', password_hash = ? WHERE id = ?`,
      [`aa${MARK}${id}@shop.test`.toLowerCase(), MARK, id],
    );
  }
};
