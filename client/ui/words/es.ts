import { account } from "./account.es";
import { activity } from "./activity.es";
import { board } from "./board.es";
import { contacts } from "./contacts.es";
import type { en } from "./en";
import { followUps } from "./follow-ups.es";
import { keys } from "./keys.es";
import { leads } from "./leads.es";
import { quickAdd } from "./quick-add.es";
import { reminders } from "./reminders.es";
import { reports } from "./reports.es";
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
  ...contacts,
  ...followUps,
  ...reminders,
  ...quickAdd,
  ...keys,
  ...activity,
  ...users,
  ...views,
  ...reports,
} as const satisfies Translated<typeof en>;
