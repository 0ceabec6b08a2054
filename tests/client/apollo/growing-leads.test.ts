import { gql } from "@apollo/client";

import { createCache } from "../../../client/apollo/cache";

const LEADS = gql`
  query Leads($filter: LeadFilter, $page: Int!, $limit: Int!) {
    leads(filter: $filter, page: $page, limit: $limit) {
      total
      totalIsCapped
      items {
        id
      }
    }
  }
`;

interface Answer {
  leads: { items: { id: string }[] };
}

/** A cache as the list of leads uses it: pages come in, and the list is what has come of them. */
function listOfLeads() {
  const cache = createCache();
  const variables = { filter: { search: "ann" }, page: 1, limit: 2 };
  return {
    cache,
    receive: (page: number, ids: string[], total: number, given: object = {}) =>
      cache.writeQuery({
        query: LEADS,
        variables: { ...variables, ...given, page },
        data: {
          leads: {
            __typename: "LeadPage",
            total,
            totalIsCapped: false,
            items: ids.map((id) => ({ __typename: "Lead", id })),
          },
        },
      }),
    ids: (given: object = {}) =>
      cache.readQuery<Answer>({ query: LEADS, variables: { ...variables, ...given } })?.leads.items.map(({ id }) => id),
  };
}

describe("a list of leads in the cache", () => {
  it("grows page by page, each lead once", () => {
    const { receive, ids } = listOfLeads();
    receive(1, ["1", "2"], 5);
    receive(2, ["2", "3"], 5);
    receive(3, ["4", "5"], 5);
    expect(ids()).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("keeps what was shown after the first page when that is read again", () => {
    const { receive, ids } = listOfLeads();
    receive(1, ["1", "2"], 5);
    receive(2, ["3", "4"], 5);
    receive(1, ["9", "1"], 6);
    expect(ids()).toEqual(["9", "1", "2", "3", "4"]);
  });

  it("begins anew when more is kept than there is", () => {
    const { receive, ids } = listOfLeads();
    receive(1, ["1", "2"], 3);
    receive(2, ["3"], 3);
    receive(1, ["1", "3"], 2);
    expect(ids()).toEqual(["1", "3"]);
  });

  it("is replaced as long as it is no longer than a page", () => {
    const { receive, ids } = listOfLeads();
    receive(1, ["1", "2"], 2);
    receive(1, ["3"], 1);
    expect(ids()).toEqual(["3"]);
  });

  it("is replaced, however long, where it is asked for without a page: what has left a column of the board is gone", () => {
    const { cache } = listOfLeads();
    const query = gql`
      query Column($limit: Int!) {
        leads(limit: $limit) {
          total
          totalIsCapped
          items {
            id
          }
        }
      }
    `;
    const receive = (...ids: string[]) => {
      const items = ids.map((id) => ({ __typename: "Lead", id }));
      const leads = { __typename: "LeadPage", total: 9, totalIsCapped: false, items };
      cache.writeQuery({ query, variables: { limit: 2 }, data: { leads } });
    };
    receive("1", "2", "3");
    receive("3", "4");
    const column = cache.readQuery<Answer>({ query, variables: { limit: 2 } });
    expect(column?.leads.items.map(({ id }) => id)).toEqual(["3", "4"]);
  });

  it("is another one with another filter, or another length of its pages", () => {
    const { receive, ids } = listOfLeads();
    receive(1, ["1", "2"], 2);
    receive(1, ["7"], 1, { filter: {} });
    receive(1, ["8"], 1, { limit: 8 });
    expect([ids(), ids({ filter: {} }), ids({ limit: 8 })]).toEqual([["1", "2"], ["7"], ["8"]]);
  });
});
