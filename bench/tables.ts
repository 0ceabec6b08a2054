import { completeFollowUp } from "./rows/complete-follow-up";
import { deepPage } from "./rows/deep-page";
import { graphqlList } from "./rows/graphql-list";
import { growthRows, growthTotals } from "./rows/growth";
import { leadPage } from "./rows/lead-page";
import { memory } from "./rows/memory";
import { millionArmed } from "./rows/million-armed";
import { restList } from "./rows/rest-list";
import { reports } from "./rows/reports";
import { search } from "./rows/search";
import { signIn } from "./rows/sign-in";
import { reminderStream, SUBSCRIBERS, subscribers } from "./rows/subscribers";
import { today } from "./rows/today";
import { tableOf, type AnyTable } from "./row";
import { withScratchApp } from "./scratch-app";
import { withShop } from "./shop";
import { withTwoShops } from "./two-shops";

/** All that is measured, in the order in which it runs. */
export const tables: readonly AnyTable[] = [
  tableOf({
    title: "Work: twenty clients, signed in as a rep, 10,000 leads",
    isShort: true,
    withPlace: (measure) => withShop(10_000, measure),
    rows: [restList, graphqlList, leadPage, completeFollowUp, today, signIn, memory],
  }),
  tableOf({
    title: "Growth: one client; a million leads, two million follow-ups, three million entries of history",
    isShort: false,
    withPlace: withTwoShops,
    rows: [...growthRows, growthTotals, search, deepPage, reports],
  }),
  tableOf({
    title: "Sockets: one process",
    isShort: false,
    withPlace: (measure) => withShop(SUBSCRIBERS, measure),
    rows: [subscribers, reminderStream],
  }),
  tableOf({
    title: "Reminders",
    isShort: false,
    withPlace: withScratchApp,
    rows: [millionArmed],
  }),
];
