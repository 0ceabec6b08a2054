import { gql } from "@apollo/client";

import { createCache } from "../../../client/apollo/cache";
import { leaveOut, putBack } from "../../../client/apollo/listed-records";

const VIEWS = gql`
  query Views($place: String!) {
    views(place: $place) {
      total
      totalIsCapped
      items {
        id
      }
    }
  }
`;

/** Of so many or more the server tells no count. */
const MOST_COUNTED = 4;

interface Answer {
  views: { total: number; items: { id: string }[] };
}

/** A cache with lists of views, and what they hold. */
function listsOf(lists: Record<string, string[]>) {
  const cache = createCache();
  const receive = (place: string, ids: string[]) =>
    cache.writeQuery({
      query: VIEWS,
      variables: { place },
      data: {
        views: {
          __typename: "ViewPage",
          total: ids.length,
          totalIsCapped: ids.length === MOST_COUNTED,
          items: ids.map((id) => ({ __typename: "View", id })),
        },
      },
    });
  for (const [place, ids] of Object.entries(lists)) receive(place, ids);
  const read = (place: string) => {
    const { total, items = [] } = cache.readQuery<Answer>({ query: VIEWS, variables: { place } })?.views ?? {};
    return { total, ids: items.map(({ id }) => id) };
  };
  return { cache, receive, read };
}
const view = (id: string) => ({ __typename: "View", id });

describe("a record in the lists of the cache", () => {
  it("leaves each list that holds it, and comes back to where it stood", () => {
    const { cache, read } = listsOf({ LEADS: ["1", "2", "3"], BOARD: ["2"], FOLLOW_UPS: ["4"] });

    const places = leaveOut(cache, view("2"), "views");
    expect([read("LEADS"), read("BOARD"), read("FOLLOW_UPS")]).toEqual([
      { total: 2, ids: ["1", "3"] },
      { total: 0, ids: [] },
      { total: 1, ids: ["4"] },
    ]);

    putBack(cache, view("2"), places);
    expect([read("LEADS"), read("BOARD"), read("FOLLOW_UPS")]).toEqual([
      { total: 3, ids: ["1", "2", "3"] },
      { total: 1, ids: ["2"] },
      { total: 1, ids: ["4"] },
    ]);
  });

  it("changes no total that is none", () => {
    const { cache, read } = listsOf({ LEADS: ["1", "2", "3", "4"] });
    const places = leaveOut(cache, view("2"), "views");
    expect(read("LEADS")).toEqual({ total: 4, ids: ["1", "3", "4"] });
    putBack(cache, view("2"), places);
    expect(read("LEADS")).toEqual({ total: 4, ids: ["1", "2", "3", "4"] });
  });

  it("is not put back twice into a list that has got it from the server meanwhile", () => {
    const { cache, receive, read } = listsOf({ LEADS: ["1", "2"] });
    const places = leaveOut(cache, view("2"), "views");
    receive("LEADS", ["2", "1"]);

    putBack(cache, view("2"), places);

    expect(read("LEADS")).toEqual({ total: 2, ids: ["2", "1"] });
  });

  it("goes to the end of a list that has become shorter", () => {
    const { cache, receive, read } = listsOf({ LEADS: ["1", "2", "3"] });
    const places = leaveOut(cache, view("3"), "views");
    receive("LEADS", ["2"]);

    putBack(cache, view("3"), places);

    expect(read("LEADS")).toEqual({ total: 2, ids: ["2", "3"] });
  });
});
