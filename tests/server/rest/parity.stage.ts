import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import type { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import type { Contact } from "../../../server/features/contacts/contact.entity";
import { Lead } from "../../../server/features/leads/lead.entity";
import { tagLead } from "../../../server/features/leads/tag-lead";
import { Tag } from "../../../server/features/leads/tag.entity";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import type { User } from "../../../server/features/users/user.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import type { TestServer } from "../../support/test-server";

/** A small shop, the same in both houses, ids included. */
export interface Stage {
  admin: User;
  owner: User;
  other: User;
  viewer: User;
  /** The owner's, tagged, with two contacts, a pending follow-up that is just due and a completed one. */
  lead: Lead;
  /** The other rep's, with nothing on it. */
  otherLead: Lead;
  contact: Contact;
  secondContact: Contact;
  otherContact: Contact;
  followUp: FollowUp;
  completed: FollowUp;
  reminder: Reminder;
  tag: Tag;
  /** A time that lies this many seconds ahead. */
  ahead(this: void, seconds: number): string;
}

export async function buildStage(house: TestServer): Promise<Stage> {
  const { db } = house.app;
  const person = (name: string, role: "ADMIN" | "REP" | "VIEWER") =>
    storeUser(house, { name, role, email: `${name.toLowerCase()}@shop.test` });
  const admin = await person("Ada", "ADMIN");
  const owner = await person("Olive", "REP");
  const other = await person("Otto", "REP");
  const viewer = await person("Vera", "VIEWER");

  const stored = await storeLead(house, owner, { name: "Ann Lovell", company: "Lovell Ceramics", source: "Fair" });
  house.pass(60);
  const otherLead = await storeLead(house, other, { name: "Bert Moor", status: "INTERESTED" });
  const contact = await storeContact(house, stored, { name: "Tom Becket", email: "tom@lovell.test" });
  const secondContact = await storeContact(house, stored, { name: "Una Dale", isPrimary: false });
  const otherContact = await storeContact(house, otherLead, { name: "Carl Moor" });
  await tagLead(house.as(admin), { id: stored.id, add: ["wholesale", "North, and far"] });
  const completed = await storeFollowUp(house, stored, { contactId: contact.id, type: "EMAIL" });
  await completeFollowUp(house.as(owner), { id: completed.id, outcome: "Wants samples" });
  const followUp = await storeFollowUp(house, stored, {
    dueDatetime: inSeconds(house, 600),
    notes: "Ask for the glaze",
  });
  house.pass(601);
  return {
    admin,
    owner,
    other,
    viewer,
    lead: await db.findOneByOrFail(Lead, { id: stored.id }),
    otherLead,
    contact,
    secondContact,
    otherContact,
    followUp,
    completed,
    reminder: await db.findOneByOrFail(Reminder, { followUpId: followUp.id }),
    tag: await db.findOneByOrFail(Tag, { name: "wholesale" }),
    ahead: (seconds) => inSeconds(house, seconds).toISOString(),
  };
}
