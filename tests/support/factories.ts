import { hashSync } from "bcrypt";

import { Contact, type NewContact } from "../../server/features/contacts/contact.entity";
import { FollowUp, type Plan } from "../../server/features/follow-ups/follow-up.entity";
import { Lead, type NewLead } from "../../server/features/leads/lead.entity";
import { User, type NewUser } from "../../server/features/users/user.entity";
import { createContext, type WriteContext } from "../../server/platform/request-context";
import { inTransaction } from "../../server/platform/transaction";
import type { TestApp } from "./test-app";

export const PASSWORD = "correct-horse";
/** The cheapest hash there is: tests of hashing itself do their own. */
const passwordHash = hashSync(PASSWORD, 4);

let count = 0;

/** What the system itself stores, with every listener running. */
async function store<R>({ app }: TestApp, run: (ctx: WriteContext) => Promise<R>): Promise<R> {
  const ctx = createContext(app, { requestId: "factory", user: null, address: "", userAgent: "" });
  return inTransaction(ctx, run);
}

export function storeUser(test: TestApp, given: Partial<NewUser> = {}): Promise<User> {
  count += 1;
  const user = User.create({
    name: `Person ${count}`,
    email: `person${count}@shop.test`,
    role: "REP",
    timezone: "UTC",
    passwordHash,
    ...given,
  });
  return store(test, async (ctx) => {
    await ctx.save(user, "USER_CREATED");
    return user;
  });
}

export function storeLead(test: TestApp, owner: User, given: Partial<NewLead> = {}): Promise<Lead> {
  count += 1;
  const lead = Lead.create(
    { name: `Lead ${count}`, status: "NEW", ownerId: owner.id, createdBy: owner.id, ...given },
    test.app.now(),
  );
  return store(test, async (ctx) => {
    await ctx.save(lead, "LEAD_CREATED");
    return lead;
  });
}

export function storeContact(test: TestApp, lead: Lead, given: Partial<NewContact> = {}): Promise<Contact> {
  const contact = Contact.create({ leadId: lead.id, name: "Ann", phoneE164: null, isPrimary: true, ...given });
  return store(test, async (ctx) => {
    await ctx.save(contact, "CONTACT_CREATED");
    return contact;
  });
}

/** Due in an hour, unless it says otherwise. */
export function storeFollowUp(test: TestApp, lead: Lead, given: Partial<Plan> = {}): Promise<FollowUp> {
  const plan = {
    leadId: lead.id,
    contactId: null,
    assignedTo: lead.ownerId,
    createdBy: lead.ownerId,
    type: "CALL" as const,
    dueDatetime: inSeconds(test, 3_600),
    remindBefore: [],
    notes: null,
    ...given,
  };
  return store(test, async (ctx) => {
    const followUp = FollowUp.plan(plan, ctx.now());
    await ctx.save(followUp, "FOLLOWUP_CREATED");
    return followUp;
  });
}

/** A time that lies this many seconds after the test's now. */
export const inSeconds = ({ app }: TestApp, seconds: number): Date => new Date(app.now().getTime() + seconds * 1_000);
