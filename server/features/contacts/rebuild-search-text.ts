import { MoreThan } from "typeorm";

import { createContext, type App } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { holdLead } from "../leads/lead.derived";
import { Lead } from "../leads/lead.entity";
import { contactsOfLead } from "./contact.loaders";
import { writeSearchTextOfContact, writeSearchTextOfLead } from "./contact.search-text";

const BATCH_SIZE = 200;

/**
 * Writes the search words of every lead and contact anew, for when the rules by which texts become words have changed.
 * Works beside a running server, a lead at a time. Answers how many leads there were.
 */
export async function rebuildSearchText(app: App): Promise<number> {
  const ctx = createContext(app, { requestId: "doctor", user: null, address: "", userAgent: "" });
  let count = 0;
  for (let last = "0"; ;) {
    const leads = await app.db.find(Lead, { where: { id: MoreThan(last) }, order: { id: "ASC" }, take: BATCH_SIZE });
    for (const { id } of leads) {
      await inTransaction(ctx, async (tx) => {
        await holdLead(tx, id);
        await writeSearchTextOfLead(tx, await tx.db.findOneByOrFail(Lead, { id }));
        for (const contact of await contactsOfLead(tx, id)) await writeSearchTextOfContact(tx, contact);
      });
    }
    count += leads.length;
    last = leads.at(-1)?.id ?? last;
    if (leads.length < BATCH_SIZE) return count;
  }
}
