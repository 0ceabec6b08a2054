// Apart from the rules of inputs: what the first page of a browser needs to know, without the library that judges them.

/** PENDING is open, MISSED is open and long past due; COMPLETED and CANCELLED are final. */
export const followUpStatuses = ["PENDING", "COMPLETED", "CANCELLED", "MISSED"] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** Whether it is still to be done, in time or late. */
export const isOpenStatus = (status: FollowUpStatus): boolean => status === "PENDING" || status === "MISSED";
