import i18next, { type TFunction } from "i18next";

import { en } from "../../../client/ui/words/en";
import { findIssues } from "../../../client/ui/zod-form";
import { createContactRules } from "../../../rules/contact";
import { completeFollowUpRules } from "../../../rules/follow-up";

let t: TFunction;
beforeAll(async () => {
  t = await i18next.createInstance().init({ lng: "en", resources: { en: { translation: en } } });
});

describe("findIssues", () => {
  it("finds nothing in what is right", () => {
    expect(findIssues(createContactRules, { leadId: "1", name: "Ann", email: null }, t)).toEqual({});
  });

  it("names each field by its path, with the rule's own words where it has some", () => {
    const next = { type: "FAX", dueDatetime: "tomorrow" };
    expect(findIssues(completeFollowUpRules, { id: "1", outcome: " ", next }, t)).toEqual({
      outcome: "This is required.",
      "next.type": "Please choose one of the options.",
      "next.dueDatetime": "This is not a time with an offset, such as 2026-03-29T09:00:00+02:00.",
    });
  });
});
