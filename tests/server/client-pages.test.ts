import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

import { startTestServer, type TestServer } from "../support/test-server";

const built = `${__dirname}/../../dist/client/assets`;
const script = readdirSync(built).find((name) => name.endsWith(".js")) ?? "";

let test: TestServer;
beforeAll(async () => {
  test = await startTestServer();
});
afterAll(() => test.close());

/** What comes over the wire, as it is. */
const fetchRaw = (path: string, headers: Record<string, string>) =>
  new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const sending = request(`${test.url}${path}`, { headers }, (response) => {
      buffer(response).then((body) => resolve({ headers: response.headers, body }), reject);
    });
    sending.on("error", reject).end();
  });

it("sends a script compressed to whoever can read that, for a year", async () => {
  const { headers, body } = await fetchRaw(`/assets/${script}`, { "accept-encoding": "gzip, br" });
  expect(headers).toMatchObject({ "content-encoding": "gzip", vary: expect.stringContaining("Accept-Encoding") });
  expect(headers["content-type"]).toMatch(/^text\/javascript/);
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(gunzipSync(body).equals(readFileSync(`${built}/${script}`))).toBe(true);
});

it("sends it as it is to whoever cannot", async () => {
  const { headers, body } = await fetchRaw(`/assets/${script}`, {});
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.equals(readFileSync(`${built}/${script}`))).toBe(true);
});

it("answers 404 for a script that is not there, and the page for any other path", async () => {
  expect((await fetch(`${test.url}/assets/missing.js`)).status).toBe(404);
  const page = await fetch(`${test.url}/leads/1`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<div id="root">');
});
