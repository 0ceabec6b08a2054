import { groupChanges, sendInParts } from "../../../client/features/leads/in-parts";

const idsTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe("sendInParts", () => {
  it("sends no more than a hundred at once, one part after the other", async () => {
    const sent: number[] = [];
    const outcome = await sendInParts([{ ids: idsTo(250), input: "NEW" }], ({ ids }) => {
      sent.push(ids.length);
      return Promise.resolve();
    });
    expect(sent).toEqual([100, 100, 50]);
    expect(outcome).toEqual({ done: idsTo(250), refused: null });
  });

  it("stops at the first refusal, and tells what was done and what was not", async () => {
    const refusal = new Error("gone");
    const send = jest.fn(({ ids }: { ids: readonly string[] }) =>
      ids.includes("101") ? Promise.reject(refusal) : Promise.resolve(),
    );
    const { done, refused } = await sendInParts([{ ids: idsTo(250), input: null }], send);
    expect(done).toEqual(idsTo(100));
    expect(refused).toEqual({ ids: idsTo(200).slice(100), error: refusal });
    expect(send).toHaveBeenCalledTimes(2);
  });
});

test("groupChanges puts together what is given the same", () => {
  const rows = [
    { id: "1", was: "NEW" },
    { id: "2", was: "CONVERTED" },
    { id: "3", was: "NEW" },
  ];
  expect(groupChanges(rows, ({ was }) => ({ status: was }))).toEqual([
    { ids: ["1", "3"], input: { status: "NEW" } },
    { ids: ["2"], input: { status: "CONVERTED" } },
  ]);
});
