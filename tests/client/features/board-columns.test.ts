import { arrangeColumns, type LoadedColumn } from "../../../client/features/leads/board-columns";
import type { LeadStatus } from "../../../rules/lead-status";

interface Card {
  id: string;
  status: LeadStatus;
}

const cards = (status: LeadStatus, ...ids: string[]): Card[] => ids.map((id) => ({ id, status }));
const column = (items: Card[], total = items.length): LoadedColumn<Card> => ({ items, total, totalIsCapped: false });

const arrange = (changed: Partial<Record<LeadStatus, LoadedColumn<Card>>>, underway?: Card) =>
  Object.fromEntries(
    arrangeColumns(
      {
        NEW: column([]),
        INTERESTED: column([]),
        CONVERTED: column([]),
        NOT_INTERESTED: column([]),
        ...changed,
      },
      underway,
    ).map(({ status, cards: shown, total }) => [status, [shown.map(({ id }) => id), total]]),
  );

describe("arrangeColumns", () => {
  it("shows each column as it was loaded, from new to not interested", () => {
    const arranged = arrange({ NEW: column(cards("NEW", "1", "2"), 40), CONVERTED: column(cards("CONVERTED", "3")) });
    expect(Object.keys(arranged)).toEqual(["NEW", "INTERESTED", "CONVERTED", "NOT_INTERESTED"]);
    expect(arranged).toMatchObject({ NEW: [["1", "2"], 40], INTERESTED: [[], 0], CONVERTED: [["3"], 1] });
  });

  it("puts a lead that has another status now first into that column, and counts it there", () => {
    const moved = column([...cards("NEW", "1"), ...cards("CONVERTED", "2")], 40);
    expect(arrange({ NEW: moved, CONVERTED: column(cards("CONVERTED", "3"), 7) })).toMatchObject({
      NEW: [["1"], 39],
      CONVERTED: [["2", "3"], 8],
    });
  });

  it("shows and counts a lead once that one column has been fetched again and the other one has not", () => {
    const stale = column(cards("CONVERTED", "2"), 1);
    expect(arrange({ NEW: stale, CONVERTED: column(cards("CONVERTED", "2", "3"), 2) })).toMatchObject({
      NEW: [[], 0],
      CONVERTED: [["2", "3"], 2],
    });
  });

  it("keeps a lead that is underway when its old column has lost it and its new one has not got it yet", () => {
    const [underway] = cards("CONVERTED", "2");
    const lost = { NEW: column(cards("NEW", "1")), CONVERTED: column(cards("CONVERTED", "3"), 7) };
    expect(arrange(lost, underway)).toMatchObject({ NEW: [["1"], 1], CONVERTED: [["2", "3"], 8] });
    const arrived = { ...lost, CONVERTED: column(cards("CONVERTED", "2", "3"), 8) };
    expect(arrange(arrived, underway)).toMatchObject({ CONVERTED: [["2", "3"], 8] });
  });
});
