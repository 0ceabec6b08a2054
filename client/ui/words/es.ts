import { account } from "./account.es";
import { activity } from "./activity.es";
import { board } from "./board.es";
import { contacts } from "./contacts.es";
import type { en } from "./en";
import { followUps } from "./follow-ups.es";
import { keys } from "./keys.es";
import { leadList } from "./lead-list.es";
import { leads } from "./leads.es";
import { playground } from "./playground.es";
import { quickAdd } from "./quick-add.es";
import { reminders } from "./reminders.es";
import { reports } from "./reports.es";
export { said } from "./said.es";
import { shell } from "./shell.es";
import { today } from "./today.es";
import type { Translated } from "./translated";
import { users } from "./users.es";
import { views } from "./views.es";

/** Every word that the interface says in Spanish. */
export const es = {
  ...shell,
  ...account,
  ...today,
  ...leads,
  ...board,
  ...leadList,
  ...contacts,
  ...followUps,
  ...reminders,
  ...quickAdd,
  ...keys,
  ...activity,
  ...playground,
  ...users,
  ...views,
  ...reports,
} as const satisfies Translated<typeof en>;
