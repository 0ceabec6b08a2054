import type { ShopApi } from "./shop-api";

interface Planned {
  id: string;
  dueDatetime: string;
}

/** A new lead of the caller with a call that is due then; answers the call. */
export async function planCall(api: ShopApi, name: string, dueDatetime: string): Promise<Planned> {
  const { createLead } = await api.graphql<{ createLead: { id: string } }>(
    "mutation($input: CreateLeadInput!) { createLead(input: $input) { id } }",
    { input: { name } },
  );
  const { scheduleFollowUp } = await api.graphql<{ scheduleFollowUp: Planned }>(
    "mutation($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id dueDatetime } }",
    { input: { leadId: createLead.id, type: "CALL", dueDatetime } },
  );
  return scheduleFollowUp;
}

/** When it is due, as stored. */
export async function dueOf(api: ShopApi, id: string): Promise<string> {
  const { followUp } = await api.graphql<{ followUp: Planned }>(`{ followUp(id: "${id}") { id dueDatetime } }`);
  return followUp.dueDatetime;
}
