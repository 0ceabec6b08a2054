import { ApolloClient, ApolloLink, gql, type OperationVariables } from "@apollo/client";
import { filter, firstValueFrom, of as once } from "rxjs";

import { createCache } from "../../../client/apollo/cache";
import { followChanges, type List } from "../../../client/apollo/follow-changes";
import type { LiveChange } from "../../../client/apollo/live-changes";

const Leads = gql`
  query Leads($filter: LeadFilter, $sort: LeadSort, $page: Int!) {
    leads(filter: $filter, sort: $sort, page: $page, limit: 20) {
      total
      totalIsCapped
      limit
      items {
        id
        name
      }
    }
  }
`;

interface Lead {
  id: string;
  name: string;
}
const lead = (id: string, name: string): Lead => ({ id, name });

/** A server that holds these leads, sorted by name, and what it was asked. */
class Server {
  readonly asked: { operation: string | undefined; ids: string[] | undefined }[] = [];
  stored: Lead[];
  limit: number;
  readonly client: ApolloClient;

  constructor(stored: Lead[], limit = 20) {
    this.stored = stored;
    this.limit = limit;
    const link = new ApolloLink(({ operationName, variables }) => {
      const { ids } = (variables["filter"] ?? {}) as { ids?: string[] };
      this.asked.push({ operation: operationName, ids });
      const fitting = this.stored
        .filter(({ id }) => !ids || ids.includes(id))
        .sort((a, b) => a.name.localeCompare(b.name));
      const first = ((Number(variables["page"] ?? 1) || 1) - 1) * this.limit;
      const items = fitting.slice(first, first + this.limit).map((row) => ({ __typename: "Lead", ...row }));
      const page = { __typename: "LeadPage", total: fitting.length, totalIsCapped: false, limit: this.limit, items };
      return once({ data: operationName === "Leads" ? { leads: page } : { counted: page } });
    });
    this.client = new ApolloClient({
      cache: createCache(),
      link,
      dataMasking: true,
      defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
    });
  }

  /** A list on screen, and what it shows. */
  async show(variables: { page: number; filter?: object } = { page: 1 }, isPaged = false) {
    const all = { filter: null, sort: { by: "NAME" }, ...variables };
    const observable = this.client.watchQuery<{ leads: { total: number; items: Lead[] } }, OperationVariables>({
      query: Leads,
      variables: all,
    });
    const subscription = observable.subscribe(() => undefined);
    await firstValueFrom(observable.pipe(filter(({ loading }) => !loading)));
    this.asked.length = 0;
    const list: List = {
      client: this.client,
      observable: observable as unknown as List["observable"],
      of: "Lead",
      sort: undefined,
      isPaged,
    };
    return {
      follow: async (...changes: [id: string, kind?: LiveChange["kind"]][]) => {
        await followChanges(
          list,
          changes.map(([id, kind = "UPDATED"]) => ({ of: "Lead", id, kind })),
        );
        // Apollo tells whoever watches the cache by a timer; this one runs out after it.
        await new Promise((told) => setTimeout(told, 0));
      },
      shown: () =>
        observable
          .getCurrentResult()
          .data?.leads?.items?.map(({ name }) => name)
          .join(" "),
      total: () => observable.getCurrentResult().data?.leads?.total,
      leave: () => subscription.unsubscribe(),
    };
  }
}

const ann = lead("1", "Ann");
const bea = lead("2", "Bea");
const cid = lead("3", "Cid");
const dan = lead("4", "Dan");

it("puts a new row in its place, asking for that row only", async () => {
  const server = new Server([ann, cid]);
  const list = await server.show();
  server.stored.push(bea);
  await list.follow(["2", "CREATED"]);
  expect(list.shown()).toBe("Ann Bea Cid");
  expect(list.total()).toBe(3);
  expect(server.asked).toEqual([{ operation: "Leads", ids: ["2"] }]);
});

it("moves a row that is sorted elsewhere now", async () => {
  const server = new Server([ann, bea, cid]);
  const list = await server.show();
  server.stored = [lead("1", "Zoe"), bea, cid];
  await list.follow(["1"]);
  expect(list.shown()).toBe("Bea Cid Zoe");
  expect(list.total()).toBe(3);
});

it("takes out what does not belong any more, and what is gone without asking", async () => {
  const server = new Server([ann, bea, cid]);
  const list = await server.show();
  server.stored = [cid];
  await list.follow(["1"]);
  expect(list.shown()).toBe("Bea Cid");
  await list.follow(["2", "DELETED"]);
  expect(list.shown()).toBe("Cid");
  expect(list.total()).toBe(1);
  expect(server.asked).toEqual([{ operation: "Leads", ids: ["1"] }]);
});

it("fetches a page that is shown alone again when it has become too short or too long", async () => {
  const server = new Server([ann, bea, cid], 2);
  const list = await server.show({ page: 1 }, true);
  server.stored = [bea, cid];
  await list.follow(["1", "DELETED"]);
  expect(list.shown()).toBe("Bea Cid");
  server.stored = [ann, bea, cid];
  await list.follow(["1", "CREATED"]);
  expect(list.shown()).toBe("Ann Bea");
  expect(list.total()).toBe(3);
});

it("leaves to its own page what lies beyond the page on screen, and counts anew what it cannot know", async () => {
  const server = new Server([ann, bea, cid], 2);
  const list = await server.show();
  expect(list.shown()).toBe("Ann Bea");
  server.stored.push(dan);
  await list.follow(["4", "CREATED"]);
  expect(list.shown()).toBe("Ann Bea");
  expect(list.total()).toBe(4);
  expect(server.asked.map(({ operation }) => operation)).toEqual(["Leads", "CountLeads"]);
});

it("leaves to the page before what comes before the second page", async () => {
  const server = new Server([ann, cid, dan], 2);
  const list = await server.show({ page: 2 });
  expect(list.shown()).toBe("Dan");
  server.stored.push(bea);
  await list.follow(["2", "CREATED"]);
  expect(list.shown()).toBe("Dan");
  expect(list.total()).toBe(4);
});

it("fetches the list once after a bulk change", async () => {
  const many = Array.from({ length: 100 }, (_, index) => lead(String(index + 10), `Zoe ${index}`));
  const server = new Server([ann]);
  const list = await server.show();
  server.stored.push(...many);
  await list.follow(...many.map(({ id }): [string] => [id]));
  expect(list.total()).toBe(101);
  expect(server.asked).toEqual([{ operation: "Leads", ids: undefined }]);
});

it("keeps the other lists in the cache as they are, and nothing of what it asked", async () => {
  const server = new Server([ann, bea]);
  const others = await server.show({ page: 1, filter: { search: '"ids":[' } });
  const list = await server.show();
  server.stored.push(cid);
  await list.follow(["3", "CREATED"]);
  expect([list.shown(), others.shown()]).toEqual(["Ann Bea Cid", "Ann Bea"]);
  const { ROOT_QUERY } = server.client.cache.extract() as { ROOT_QUERY: object };
  expect(Object.keys(ROOT_QUERY).filter((field) => field.startsWith("leads"))).toHaveLength(2);
});
