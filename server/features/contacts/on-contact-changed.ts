import { listenTo } from "../../platform/events";
import { announceLead } from "../leads/lead.derived";

/** A lead shows its contacts, so whoever shows it is told when one of them changes. */
export const onContactChanged = listenTo(
  ["CONTACT_CREATED", "CONTACT_UPDATED", "CONTACT_DELETED"],
  (ctx, { record }) => {
    announceLead(ctx, record.leadId);
    return Promise.resolve();
  },
);
