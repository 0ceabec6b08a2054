import { createContactRules } from "../../../rules/contact";
import { createLeadRules } from "../../../rules/lead";
import type { LeadStatus } from "../../../rules/lead-status";
import type { CreateContactInput, CreateLeadInput } from "../../generated/graphql";
import { emptyToNull } from "../../ui/empty-to-null";

type FirstContact = Omit<CreateContactInput, "leadId">;

/** A new lead together with the first person to reach there, if one is known already. */
type AddLeadInput = CreateLeadInput & { contact: FirstContact | null };

export const addLeadRules = createLeadRules.extend({ contact: createContactRules.omit({ leadId: true }).nullable() });

const newStatus: LeadStatus = "NEW";

/** The form as it opens. */
export const emptyLead = {
  name: "",
  company: "",
  source: "",
  status: newStatus,
  notes: "",
  contact: { name: "", phone: "", email: "" },
};

/** A contact of which nothing is written is none. */
export function toAddLeadInput({ contact, ...lead }: typeof emptyLead): AddLeadInput {
  const { name, phone, email } = contact;
  const isWritten = [name, phone, email].some((text) => text.trim() !== "");
  return {
    name: lead.name,
    company: emptyToNull(lead.company),
    source: emptyToNull(lead.source),
    status: lead.status,
    notes: emptyToNull(lead.notes),
    contact: isWritten ? { name, phone: emptyToNull(phone), email: emptyToNull(email.trim()) } : null,
  };
}
