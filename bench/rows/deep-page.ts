import { timedAnswer, waitForBoth } from "../latency";
import type { Row } from "../row";
import type { TwoShops } from "../two-shops";
import { operation, REP } from "./sides";

const TIMES = 20;
const PAGE = 10_000;
const LIMIT = 20;

const LEADS = `query Leads($page: Int!) { leads(page: $page, limit: ${LIMIT}) { items { id name status updatedAt } } }`;

/** What any server has to ask: the ids of the page first, and then its rows. */
const STATEMENT = `SELECT lead.* FROM leads lead INNER JOIN (
    SELECT id, updated_at FROM leads WHERE deleted_at IS NULL
    ORDER BY updated_at DESC, id DESC LIMIT ${LIMIT} OFFSET ${(PAGE - 1) * LIMIT}
  ) paged ON paged.id = lead.id ORDER BY paged.updated_at DESC, paged.id DESC`;

export const deepPage: Row<TwoShops> = {
  id: "deep-page",
  title: "page 10,000 of a million leads, against its statement alone",
  async run({ grown }) {
    const statement = async () => {
      const started = performance.now();
      await grown.db.query(STATEMENT);
      return performance.now() - started;
    };
    const page = timedAnswer(await grown.as(REP, [operation(LEADS, { page: PAGE })]));
    const [answer, alone] = await waitForBoth(page, statement, TIMES);
    return [
      { name: "of the statement's time", is: answer / alone, atMost: 1.5, unit: "×" },
      { name: "page", is: answer, unit: "ms" },
      { name: "statement", is: alone, unit: "ms" },
    ];
  },
};
