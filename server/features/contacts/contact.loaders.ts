import { In, IsNull } from "typeorm";

import { defineLoader } from "../../platform/loader";
import type { RequestContext, UseCaseContext } from "../../platform/request-context";
import { Contact } from "./contact.entity";

/** Any contact, also a deleted one: a follow-up keeps showing whom it was with. */
export const contactById = defineLoader<RequestContext, Contact>(async (ctx, ids) => {
  const contacts = await ctx.db.find(Contact, { where: { id: In([...ids]) } });
  return new Map(contacts.map((contact) => [contact.id, contact]));
});

/** A lead's contacts. */
export const contactsOfLead = (ctx: RequestContext, leadId: string): Promise<Contact[]> =>
  ctx.db.find(Contact, { where: { leadId, deletedAt: IsNull() }, order: { id: "ASC" } });

/** A lead's primary contact for change, or null when it has no contacts yet. */
export async function lockPrimaryContact(ctx: UseCaseContext, leadId: string): Promise<Contact | null> {
  const primary = await ctx.db.findOneBy(Contact, { leadId, isPrimary: true, deletedAt: IsNull() });
  if (!primary) return null;
  const query = ctx.db.createQueryBuilder(Contact, "contact").where("contact.id = :id", { id: primary.id });
  return ctx.lock(query, "contact");
}
