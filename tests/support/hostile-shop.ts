import type { ShopApi } from "./shop-api";

/** What a script would do if one of these texts ran: the page looks for it. */
const RUN = "window.__ran=1";

/** Texts that are harmless only as texts, short enough for most fields. */
export const hostileTexts = [
  `<img src=x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `javascript:${RUN}`,
  `"><svg onload=${RUN}>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `[mark](javascript:${RUN})`,
  `</style><script>${RUN}</script>`,
  `--><iframe srcdoc="<script>${RUN}</script>">`,
  `\${${RUN}} {{7*7}} <%= 7*7 %>`,
  "Ann\u202Egnp.exe\u2066 \u200Bzero\u200D\uFEFFwidth",
];

const HOURS_MS = 3_600_000;

async function storeOne(api: ShopApi, text: string, index: number): Promise<string> {
  const cut = (length: number) => [...text].slice(0, length).join("");
  const { createLead: lead } = await api.graphql<{ createLead: { id: string } }>(
    "mutation($input: CreateLeadInput!) { createLead(input: $input) { id } }",
    { input: { name: text, company: text, source: cut(100), notes: text } },
  );
  const leadId = lead.id;
  await api.graphql("mutation($input: TagLeadInput!) { tagLead(input: $input) { id } }", {
    input: { id: leadId, add: [cut(50)] },
  });
  const contact = { leadId, name: text, phone: cut(30), position: text, notes: text };
  await api.graphql("mutation($input: CreateContactInput!) { createContact(input: $input) { id } }", {
    input: { ...contact, email: `o'svg+onload-${index}@shop.test` },
  });
  const due = (ms: number) => new Date(Date.now() + ms).toISOString();
  for (const dueDatetime of [due(20_000), due((1 + index) * HOURS_MS)]) {
    await api.graphql("mutation($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }", {
      input: { leadId, type: "CALL", dueDatetime, notes: text },
    });
  }
  await api.graphql("mutation($input: LogInteractionInput!) { logInteraction(input: $input) { id } }", {
    input: { leadId, type: "MEETING", outcome: text, notes: text },
  });
  await api.graphql("mutation($input: CreateUserInput!) { createUser(input: $input) { id } }", {
    input: { name: text, email: `hostile${index}@shop.test`, password: "seven green bottles" },
  });
  for (const place of ["LEADS", "FOLLOW_UPS"]) {
    await api.graphql("mutation($input: CreateViewInput!) { createView(input: $input) { id } }", {
      input: { place, name: text, search: "" },
    });
  }
  return leadId;
}

/** Stores each of the texts wherever a text can be stored, and answers the leads that have them. */
export async function storeHostileTexts(api: ShopApi): Promise<string[]> {
  const leads: string[] = [];
  for (const [index, text] of hostileTexts.entries()) leads.push(await storeOne(api, text, index));
  const { me } = await api.graphql<{ me: { id: string; version: number } }>("{ me { id version } }");
  await api.graphql("mutation($input: UpdateUserInput!) { updateUser(input: $input) { id } }", {
    input: { ...me, name: hostileTexts[0] },
  });
  return leads;
}
