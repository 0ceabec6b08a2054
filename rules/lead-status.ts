// Apart from the rules of inputs, as follow-up-status.ts is.

/** Where a lead stands; any may follow any. */
export const leadStatuses = ["NEW", "INTERESTED", "NOT_INTERESTED", "CONVERTED"] as const;
export type LeadStatus = (typeof leadStatuses)[number];
