import { createContact } from "../../../server/features/contacts/create-contact";
import { inSeconds, storeFollowUp } from "../../support/factories";
import type { TestServer } from "../../support/test-server";
import type { Stage } from "./parity.stage";

/** What each parameter of a list is tried with where its rule does not say; what is left out of a list is asked by others. */
export const samples: Record<string, (stage: Stage) => unknown> = {
  ids: ({ lead, otherLead }) => [lead.id, otherLead.id],
  search: () => "o",
  ownerId: ({ owner }) => owner.id,
  assignedTo: ({ owner }) => owner.id,
  userId: ({ owner }) => owner.id,
  leadId: ({ lead }) => lead.id,
  source: () => "Fair",
  tags: () => "wholesale",
  createdFrom: ({ otherLead }) => otherLead.createdAt.toISOString(),
  createdTo: ({ otherLead }) => otherLead.createdAt.toISOString(),
  dueFrom: ({ followUp }) => followUp.dueDatetime.toISOString(),
  dueTo: ({ followUp }) => followUp.dueDatetime.toISOString(),
  from: ({ otherLead }) => otherLead.createdAt.toISOString(),
  to: ({ ahead }) => ahead(-660),
  page: () => 2,
  limit: () => 1,
};

/** More to find than the stage has, for lists; the ADMIN who asks has a reminder that is due. */
export async function fillLists(house: TestServer, { admin, lead }: Stage): Promise<void> {
  await createContact(house.as(admin), { leadId: lead.id, name: "Oda Lovell", phone: "202-555-0101" });
  const plan = { assignedTo: admin.id, createdBy: admin.id };
  await storeFollowUp(house, lead, { ...plan, dueDatetime: inSeconds(house, 1), type: "MEETING" });
  await storeFollowUp(house, lead, { ...plan, dueDatetime: inSeconds(house, 900) });
  house.pass(2);
}
