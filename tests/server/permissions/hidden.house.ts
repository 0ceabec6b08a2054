import { changeLeadStatus } from "../../../server/features/leads/change-lead-status";
import type { Lead } from "../../../server/features/leads/lead.entity";
import { tagLead } from "../../../server/features/leads/tag-lead";
import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import type { User } from "../../../server/features/users/user.entity";
import { createView } from "../../../server/features/views/create-view";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import type { GivenSettings } from "../../support/test-app";
import { startTestServer, type TestServer } from "../../support/test-server";

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Ids up to here are of records that are there, of hidden ones, or of none. */
export const HIGHEST_ID = 45;
/** What is stored by the operations themselves has the same ids in every house. */
const FIRST_NEW_ID = 1_000;

/** Who asks; NOBODY is not signed in. */
export type Role = "ADMIN" | "REP" | "VIEWER" | "NOBODY";

/** A server with a few records, which are the same, to the id, in each house that is built. */
export interface House {
  test: TestServer;
  users: { admin: User; rep: User; other: User; viewer: User };
  /** Those that the rep sees in any case: two of their own, and one on which they hold a follow-up. */
  leads: Lead[];
}

/** A house that is ready to be asked. */
export interface OpenHouse extends House {
  tokens: Record<Role, string | undefined>;
}

/** All that can hang on a lead, in each state. */
export async function furnish(test: TestServer, lead: Lead, admin: User, words: string): Promise<void> {
  const contact = await storeContact(test, lead, {
    name: `Berta ${words}`,
    email: `${words.toLowerCase()}-${lead.id}@customer.test`,
    phone: `+49 30 9018 20${lead.id.padStart(2, "0")}`,
    phoneE164: `+4930901820${lead.id.padStart(2, "0")}`,
    position: `Buyer ${words}`,
    notes: `Likes ${words}`,
  });
  const plan = { contactId: contact.id, notes: `Bring ${words}`, remindBefore: [30] };
  const done = await storeFollowUp(test, lead, plan);
  await completeFollowUp(test.as(admin), { id: done.id, outcome: `Heard of ${words}` });
  await storeFollowUp(test, lead, { ...plan, type: "MEETING", dueDatetime: inSeconds(test, 2 * DAY) });
  await storeFollowUp(test, lead, { ...plan, type: "EMAIL", dueDatetime: inSeconds(test, HOUR) });
  await tagLead(test.as(admin), { id: lead.id, add: ["fair", "spring"] });
}

async function furnishLeads({ test, users }: Pick<House, "test" | "users">): Promise<Lead[]> {
  const { admin, rep, other } = users;
  const leads = [
    await storeLead(test, rep, { name: "Anna Berg", company: "Berg Ceramics", source: "Fair" }),
    await storeLead(test, rep, { name: "Milan Costa", source: "Recommendation", status: "INTERESTED" }),
    await storeLead(test, other, { name: "Zoe Dahl", company: "Dahl Tea", source: "Fair", notes: "Wants samples" }),
  ];
  const [first, second, third] = leads as [Lead, Lead, Lead];
  await furnish(test, first, admin, "Porcelain");
  await storeFollowUp(test, third, { assignedTo: rep.id, dueDatetime: inSeconds(test, 5 * HOUR) });
  await changeLeadStatus(test.as(admin), { id: second.id, status: "CONVERTED" });
  const view = { place: "LEADS", search: "status=NEW" };
  await createView(test.as(rep), { ...view, name: "Mine" });
  await createView(test.as(other), { ...view, name: "Everybody's", isShared: true });
  return leads;
}

export async function buildHouse(settings: GivenSettings): Promise<House> {
  const test = await startTestServer(settings);
  const store = (name: string, role: "ADMIN" | "REP" | "VIEWER") =>
    storeUser(test, { name, role, email: `${name.toLowerCase()}@shop.test`, remindBefore: [15] });
  const users = {
    admin: await store("Ada", "ADMIN"),
    rep: await store("Rosa", "REP"),
    other: await store("Otto", "REP"),
    viewer: await store("Vera", "VIEWER"),
  };
  const leads = await furnishLeads({ test, users });
  return { test, users, leads };
}

/** The time goes on until some of it is overdue and reminders are due, and what is new from now on has high ids. */
export async function openHouse(house: House): Promise<OpenHouse> {
  const { test, users } = house;
  test.pass(3 * HOUR);
  for (const table of ["users", "views", "leads", "tags", "contacts", "follow_ups", "reminders", "activity_logs"]) {
    await test.app.db.query(`ALTER TABLE ${table} AUTO_INCREMENT = ${FIRST_NEW_ID}`);
  }
  const tokens = {
    ADMIN: await test.tokenOf(users.admin),
    REP: await test.tokenOf(users.rep),
    VIEWER: await test.tokenOf(users.viewer),
    NOBODY: undefined,
  };
  return { ...house, tokens };
}
