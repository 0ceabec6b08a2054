import { mailLink, phoneLink, whatsAppLink } from "../../../client/features/contacts/contact-links";

describe("phoneLink", () => {
  it("dials the international form, which works from anywhere", () => {
    expect(phoneLink({ phone: "0151 234 567 89", phoneE164: "+4915123456789" })).toBe("tel:+4915123456789");
  });

  it.each([
    ["+44 20 7946-0958", "tel:+442079460958"],
    ["(030) 123 456", "tel:030123456"],
    ["javascript:alert(1)", "tel:1"],
  ])("without one dials %s as %s", (phone, expected) => {
    expect(phoneLink({ phone, phoneE164: null })).toBe(expected);
  });
});

describe("whatsAppLink", () => {
  it("knows a number by its international form, without the plus", () => {
    expect(whatsAppLink({ phone: "020 7946 0958", phoneE164: "+442079460958" })).toBe("https://wa.me/442079460958");
  });

  it.each(["030 123456", "+12", "", "call me"])("has no link for %j, which names no country", (phone) => {
    expect(whatsAppLink({ phone, phoneE164: null })).toBeNull();
  });
});

describe("mailLink", () => {
  it("lets nothing in the address add a recipient or a subject", () => {
    expect(mailLink("ann@baker.example")).toBe("mailto:ann@baker.example");
    expect(mailLink("a?cc=b@c.example&subject=x")).toBe("mailto:a%3Fcc%3Db@c.example%26subject%3Dx");
  });
});
