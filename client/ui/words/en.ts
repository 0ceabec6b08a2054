import { account } from "./account.en";
import { activity } from "./activity.en";
import { board } from "./board.en";
import { contacts } from "./contacts.en";
import { followUps } from "./follow-ups.en";
import { leads } from "./leads.en";
import { reminders } from "./reminders.en";
import { reports } from "./reports.en";
import { shell } from "./shell.en";
import { keys } from "./keys.en";
import { quickAdd } from "./quick-add.en";
import { today } from "./today.en";
import { views } from "./views.en";
import { users } from "./users.en";

/** Every word that the interface says in English. */
export const en = {
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
} as const;
