import { registerEnumType } from "type-graphql";

import { followUpTypes } from "../../../rules/follow-up";
import { followUpStatuses } from "../../../rules/follow-up-status";
import { enumOf } from "../../platform/enum-of";

export const FollowUpTypeEnum = enumOf(followUpTypes);
registerEnumType(FollowUpTypeEnum, {
  name: "FollowUpType",
  description: "How the customer is to be reached.",
  valuesConfig: {
    CALL: { description: "By telephone." },
    MEETING: { description: "In person, or by video." },
    EMAIL: { description: "By e-mail." },
    WHATSAPP: { description: "By WhatsApp." },
    OTHER: { description: "In another way; the notes say how." },
  },
});

export const FollowUpStatusEnum = enumOf(followUpStatuses);
registerEnumType(FollowUpStatusEnum, {
  name: "FollowUpStatus",
  description: "What became of a follow-up.",
  valuesConfig: {
    PENDING: { description: "To be done." },
    COMPLETED: { description: "Done, with an outcome. Final." },
    CANCELLED: { description: "Not to be done any more. Final." },
    MISSED: { description: "Long past due and still not done." },
  },
});
