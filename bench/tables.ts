import { completeFollowUp } from "./rows/complete-follow-up";
import { graphqlList } from "./rows/graphql-list";
import { leadPage } from "./rows/lead-page";
import { memory } from "./rows/memory";
import { millionArmed } from "./rows/million-armed";
import { restList } from "./rows/rest-list";
import { signIn } from "./rows/sign-in";
import { today } from "./rows/today";
import { tableOf, type AnyTable } from "./row";
import { withScratchApp } from "./scratch-app";
import { withShop } from "./shop";

/** All that is measured, in the order in which it runs. */
export const tables: readonly AnyTable[] = [
  tableOf({
    title: "Work: twenty clients, signed in as a rep, 10,000 leads",
    isShort: true,
    withPlace: (measure) => withShop(10_000, measure),
    rows: [restList, graphqlList, leadPage, completeFollowUp, today, signIn, memory],
  }),
  tableOf({
    title: "Reminders",
    isShort: false,
    withPlace: withScratchApp,
    rows: [millionArmed],
  }),
];
