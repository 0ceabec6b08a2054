import { isDeepStrictEqual } from "node:util";

import { oneOf, type Side } from "./load";

async function answerOf(side: Side): Promise<unknown> {
  const { url, headers } = side;
  const { method = "GET", path = "/", body } = oneOf(side) ?? {};
  const response = await fetch(new URL(path, url), { method, body, headers });
  if (!response.ok) throw new Error(`${url}${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Throws unless both answer the same, as far as `compared` looks: a floor that does less would be no floor. */
export async function assertSameAnswer(
  product: Side,
  floor: Side,
  compared: (answer: unknown) => unknown = (answer) => answer,
): Promise<void> {
  const [one, other] = [compared(await answerOf(product)), compared(await answerOf(floor))];
  if (isDeepStrictEqual(one, other)) return;
  throw new Error(`They do not answer the same:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
}
