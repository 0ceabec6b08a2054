import { listenTo } from "../../platform/events";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { writeSearchTextOfContact, writeSearchTextOfLead } from "./contact.search-text";

const isSearched = new Set(["name", "company", "email", "phone", "deletedAt"]);

/** Keeps the search words of leads and contacts true to their texts; a lead is found by those of its contacts too. */
export const onSearchTextChanged = listenTo(
  [
    "LEAD_CREATED",
    "LEAD_UPDATED",
    "LEAD_DELETED",
    "LEAD_RESTORED",
    "CONTACT_CREATED",
    "CONTACT_UPDATED",
    "CONTACT_DELETED",
  ],
  async (ctx, { record, changes }) => {
    if (!Object.keys(changes).some((property) => isSearched.has(property))) return;
    if (record instanceof Lead) return writeSearchTextOfLead(ctx, record);
    await writeSearchTextOfContact(ctx, record);
    await writeSearchTextOfLead(ctx, await leadOf(ctx, record));
  },
);
