import { isAllowedOrigin } from "../../../server/platform/origin";

const HOST = "192.168.1.20:4000";

it.each<[origin: string | undefined, publicUrl: string | undefined, isAllowed: boolean]>([
  [undefined, undefined, true],
  ["http://192.168.1.20:4000", undefined, true],
  ["http://192.168.1.20:4000", "https://crm.shop.test", true],
  ["https://crm.shop.test", "https://crm.shop.test", true],
  ["https://crm.shop.test", "https://crm.shop.test:443/tend/", true],
  ["http://crm.shop.test", "https://crm.shop.test", false],
  ["https://shop.test", "https://crm.shop.test", false],
  ["https://crm.shop.test", undefined, false],
  ["http://192.168.1.20", undefined, false],
  ["null", "https://crm.shop.test", false],
  ["crm.shop.test", "https://crm.shop.test", false],
])("a page of %s, with PUBLIC_URL %s, may come in: %s", (origin, publicUrl, isAllowed) => {
  expect(isAllowedOrigin(origin, HOST, publicUrl)).toBe(isAllowed);
});
