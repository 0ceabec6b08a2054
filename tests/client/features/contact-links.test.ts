import { mailLink, phoneLink, whatsAppLink } from "../../../client/features/contacts/contact-links";

describe("phoneLink", () => {
  it.each([
    ["+44 20 7946-0958", "tel:+442079460958"],
    ["(030) 123 456", "tel:030123456"],
    ["javascript:alert(1)", "tel:1"],
  ])("dials %s as %s", (phone, expected) => {
    expect(phoneLink(phone)).toBe(expected);
  });
});

describe("whatsAppLink", () => {
  it.each([
    ["+44 20 7946 0958", "https://wa.me/442079460958"],
    ["+44 (0)20 7946 0958", "https://wa.me/442079460958"],
    ["0049 30 123456", "https://wa.me/4930123456"],
  ])("knows %s by its country", (phone, expected) => {
    expect(whatsAppLink(phone)).toBe(expected);
  });

  it.each(["030 123456", "+12", "", "call me"])("has no link for %j, which names no country", (phone) => {
    expect(whatsAppLink(phone)).toBeNull();
  });
});

describe("mailLink", () => {
  it("lets nothing in the address add a recipient or a subject", () => {
    expect(mailLink("ann@baker.example")).toBe("mailto:ann@baker.example");
    expect(mailLink("a?cc=b@c.example&subject=x")).toBe("mailto:a%3Fcc%3Db@c.example%26subject%3Dx");
  });
});
