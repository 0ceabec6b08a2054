import { nameDevice } from "../../../client/features/account/name-device";

const apple = "AppleWebKit/537.36 (KHTML, like Gecko)";

describe("a device is called what people call it:", () => {
  it.each([
    ["Firefox", "Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
    ["Chrome", "Windows", `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${apple} Chrome/140.0.0.0 Safari/537.36`],
    ["Edge", "Windows", `Mozilla/5.0 (Windows NT 10.0) ${apple} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
    ["Opera", "macOS", `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${apple} Chrome/140.0 Safari/537.36 OPR/120.0`],
    ["Safari", "macOS", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.1 Safari/605.1.15"],
    [
      "Safari",
      "iPhone",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1",
    ],
    [
      "Chrome",
      "iPad",
      "Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit CriOS/140.0 Mobile/15E148 Safari/604.1",
    ],
    [
      "Samsung Internet",
      "Android",
      `Mozilla/5.0 (Linux; Android 15; SM-S931B) ${apple} SamsungBrowser/28.0 Chrome/130.0`,
    ],
    ["Chrome", "ChromeOS", `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${apple} Chrome/140.0.0.0 Safari/537.36`],
    ["Chrome", "Linux", `Mozilla/5.0 (X11; Linux x86_64) ${apple} HeadlessChrome/140.0.0.0 Safari/537.36`],
    ["curl", null, "curl/8.14.1"],
    ["node", null, "node"],
    [null, "Linux", "Mozilla/5.0 (X11; Linux x86_64) Unheard/1.0"],
    [null, null, "Mozilla/5.0"],
    [null, null, ""],
  ])("%s on %s", (client, system, userAgent) => {
    expect(nameDevice(userAgent)).toEqual({ client, system });
  });
});
