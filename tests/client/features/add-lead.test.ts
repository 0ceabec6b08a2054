import { addLeadRules, emptyLead, toAddLeadInput } from "../../../client/features/leads/add-lead";

describe("toAddLeadInput", () => {
  it("sends empty fields as null and no contact when nothing of one is written", () => {
    expect(toAddLeadInput({ ...emptyLead, name: "Ann" })).toEqual({
      name: "Ann",
      company: null,
      source: null,
      status: "NEW",
      notes: null,
      contact: null,
    });
  });

  it("takes a contact without a name for a mistake, and not for none", () => {
    const input = toAddLeadInput({ ...emptyLead, name: "Ann", contact: { name: "", phone: "+44 1", email: "" } });
    expect(addLeadRules.safeParse(input).error?.issues.map(({ path }) => path.join("."))).toEqual(["contact.name"]);
  });
});
