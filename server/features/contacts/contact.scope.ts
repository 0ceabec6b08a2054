import type { EntityManager, SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { onVisibleLead } from "../leads/lead.scope";
import { Contact } from "./contact.entity";

/** The contacts this user may see: those of the leads they may see. */
export const visibleContacts = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<Contact> =>
  onVisibleLead(ctx, db.createQueryBuilder(Contact, "contact").where("contact.deletedAt IS NULL"));

/** The deleted contacts of those leads, which only restoring looks at. */
export const visibleDeletedContacts = (ctx: UserContext): SelectQueryBuilder<Contact> =>
  onVisibleLead(ctx, ctx.db.createQueryBuilder(Contact, "contact").where("contact.deletedAt IS NOT NULL"));
