import i18next, { type TFunction } from "i18next";

import { describeActivity } from "../../../client/features/activity/describe-activity";
import { en } from "../../../client/ui/words/en";
import { activityActions, type ActivityAction } from "../../../rules/activity";

let t: TFunction;
beforeAll(async () => {
  const words = i18next.createInstance();
  t = await words.init({ lng: "en", resources: { en: { translation: en } }, interpolation: { escapeValue: false } });
});

const describeIt = (action: ActivityAction, meta: unknown, who: string | null = "Ravi") =>
  describeActivity({ action, meta, who }, t, (moment) => moment.toString());

it.each<[ActivityAction, unknown, string]>([
  ["LEAD_CREATED", {}, "Ravi added this lead."],
  [
    "STATUS_CHANGE",
    { status: { from: "NEW", to: "NOT_INTERESTED" } },
    "Ravi changed the status from New to Not interested.",
  ],
  [
    "FOLLOWUP_CREATED",
    { type: { from: null, to: "CALL" }, dueDatetime: { from: null, to: "2026-03-18T09:00:00.000Z" } },
    "Ravi planned a call for 2026-03-18T09:00:00Z.",
  ],
  [
    "FOLLOWUP_UPDATED",
    { dueDatetime: { from: "2026-03-18T09:00:00Z", to: "2026-03-19T09:00:00Z" } },
    "Ravi moved a follow-up to 2026-03-19T09:00:00Z.",
  ],
  ["FOLLOWUP_UPDATED", { notes: { from: null, to: "x" } }, "Ravi edited a follow-up."],
  [
    "FOLLOWUP_COMPLETED",
    { status: { from: "PENDING", to: "COMPLETED" }, outcome: { from: null, to: "Wants <b>an</b> offer" } },
    "Ravi completed a follow-up: “Wants <b>an</b> offer”",
  ],
  ["CONTACT_CREATED", { name: { from: null, to: "Ann" } }, "Ravi added the contact Ann."],
  ["CONTACT_DELETED", { name: { from: "Ann", to: null } }, "Ravi deleted the contact Ann."],
])("says %s as a sentence", (action, meta, expected) => {
  expect(describeIt(action, meta)).toBe(expected);
});

it("names the system where no user did it", () => {
  expect(describeIt("FOLLOWUP_MISSED", { status: { from: "PENDING", to: "MISSED" } }, null)).toBe(
    "The system marked a follow-up as missed.",
  );
});

it.each(activityActions)("finds a sentence for %s whatever its meta is", (action) => {
  const metas = [{}, null, "text", { status: { from: "OLD", to: 7 }, dueDatetime: { from: 1, to: "soon" } }];
  for (const meta of metas) expect(describeIt(action, meta)).toMatch(/^Ravi .+\.$/);
});
