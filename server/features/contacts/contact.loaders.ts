import { IsNull, type FindOptionsWhere } from "typeorm";

import { defineRecordLoader } from "../../platform/loader";
import { definePageLoader } from "../../platform/page-loader";
import { readOne } from "../../platform/read-records";
import type { RequestContext, UseCaseContext, UserContext } from "../../platform/request-context";
import type { Lead } from "../leads/lead.entity";
import { lockLead } from "../leads/lead.loaders";
import { Contact } from "./contact.entity";
import { visibleContacts, visibleDeletedContacts } from "./contact.scope";

/** Any contact, also a deleted one: a follow-up keeps showing whom it was with. */
export const contactById = defineRecordLoader(Contact);

/** A lead's contacts. */
export const contactsOfLead = (ctx: RequestContext, leadId: string): Promise<Contact[]> =>
  ctx.db.find(Contact, { where: { leadId, deletedAt: IsNull() }, order: { id: "ASC" } });

/** A page of one lead's contacts, the primary one first. */
export const pageOfContacts = definePageLoader({
  entity: Contact,
  parent: "leadId",
  select: (ctx) => visibleContacts(ctx).orderBy({ "contact.isPrimary": "DESC", "contact.id": "ASC" }),
});

/** A contact the caller may see. Throws NotFound. */
export const findContact = (ctx: UserContext, id: string): Promise<Contact> =>
  readOne(ctx.db, visibleContacts(ctx).andWhere("contact.id = :id", { id }), "contact");

/**
 * A contact for change and its lead, both rows locked, the lead's first: whoever changes contacts of one lead waits there,
 * so that one of them stays primary and the lead's search words are those of all. Throws NotFound.
 */
export async function lockContact(ctx: UseCaseContext, id: string): Promise<{ contact: Contact; lead: Lead }> {
  const { leadId } = await findContact(ctx, id);
  const lead = await lockLead(ctx, leadId);
  return { lead, contact: await ctx.lock(visibleContacts(ctx).andWhere("contact.id = :id", { id }), "contact") };
}

/** The same of a deleted contact, to be restored. Throws NotFound, also when the contact is not deleted. */
export async function lockDeletedContact(ctx: UseCaseContext, id: string): Promise<{ contact: Contact; lead: Lead }> {
  const query = visibleDeletedContacts(ctx).andWhere("contact.id = :id", { id });
  const { leadId } = await readOne(ctx.db, query.clone(), "deleted contact");
  const lead = await lockLead(ctx, leadId);
  return { lead, contact: await ctx.lock(query, "deleted contact") };
}

/** The first stored of a locked lead's contacts that are so, for change; null when none is. */
async function lockFirst(ctx: UseCaseContext, where: FindOptionsWhere<Contact>): Promise<Contact | null> {
  const first = await ctx.db.findOne(Contact, { where: { ...where, deletedAt: IsNull() }, order: { id: "ASC" } });
  if (!first) return null;
  return ctx.lock(ctx.db.createQueryBuilder(Contact, "contact").where("contact.id = :id", first), "contact");
}

/** A locked lead's primary contact for change, or null when it has no contacts. */
export const lockPrimaryContact = (ctx: UseCaseContext, leadId: string): Promise<Contact | null> =>
  lockFirst(ctx, { leadId, isPrimary: true });

/** The one of a locked lead's contacts that was stored first, for change, or null when it has none. */
export const lockOldestContact = (ctx: UseCaseContext, leadId: string): Promise<Contact | null> =>
  lockFirst(ctx, { leadId });
