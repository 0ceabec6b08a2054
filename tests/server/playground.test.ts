import { hasPlayground } from "../../server/playground";
import { startTestServer } from "../support/test-server";

test("the playground is on, and in production only when turned on", () => {
  expect(hasPlayground({ NODE_ENV: "development", PLAYGROUND: undefined })).toBe(true);
  expect(hasPlayground({ NODE_ENV: "development", PLAYGROUND: false })).toBe(false);
  expect(hasPlayground({ NODE_ENV: "production", PLAYGROUND: undefined })).toBe(false);
  expect(hasPlayground({ NODE_ENV: "production", PLAYGROUND: true })).toBe(true);
});

test.each([
  ["turned off", { PLAYGROUND: false }],
  ["in production", { NODE_ENV: "production" as const }],
])("%s, there is neither the page nor introspection", async (_when, settings) => {
  const server = await startTestServer(settings);
  for (const path of ["/playground", "/playground.html", "/playground/"]) {
    expect([path, (await fetch(server.url + path)).status]).toEqual([path, 404]);
  }
  const { status, body } = await server.graphql("{ __schema { types { name } } }");
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors[0]).toMatchObject({
    message: "Introspection is turned off on this server.",
    extensions: { code: "VALIDATION_FAILED" },
  });
  await server.close();
});
