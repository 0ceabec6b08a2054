import { decideContact, decideLead, type FoundLead } from "../../../client/features/quick-add/decide-lead";

const leadOf = (name: string, contacts: FoundLead["contacts"]["items"] = []): FoundLead => ({
  id: name,
  name,
  contacts: { items: contacts },
});
const contactOf = (name: string, isPrimary = false) => ({ id: name, name, isPrimary });

it("means nobody without a name, somebody new when nobody is called so", () => {
  expect(decideLead("", [])).toEqual({ kind: "nobody" });
  expect(decideLead("Ann", [])).toEqual({ kind: "new" });
});

it("means the only one found, or the one that is called exactly so, whatever capitals and accents are written", () => {
  const [zoe, other] = [leadOf("Zoë Ångström"), leadOf("Zoe Angstrom & Sons")];
  expect(decideLead("zoe", [zoe])).toEqual({ kind: "lead", lead: zoe, isExact: false });
  expect(decideLead("zoe angstrom", [other, zoe])).toEqual({ kind: "lead", lead: zoe, isExact: true });
});

it("asks when several could be meant, also two of the very same name", () => {
  for (const leads of [
    [leadOf("Ann Lee"), leadOf("Ann Ray")],
    [leadOf("Ann"), { ...leadOf("Ann"), id: "2" }],
  ]) {
    expect(decideLead("ann", leads)).toEqual({ kind: "several", leads });
  }
});

it("reaches the contact that is named, otherwise the primary one, otherwise none", () => {
  const lead = leadOf("Bakery", [contactOf("Bob Ray", true), contactOf("Ann Lee")]);
  expect(decideContact("ann", lead)).toBe("Ann Lee");
  expect(decideContact("bakery", lead)).toBe("Bob Ray");
  expect(decideContact("bakery", leadOf("Bakery"))).toBeNull();
});
