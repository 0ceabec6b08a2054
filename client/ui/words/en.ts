import { account } from "./account.en";
import { activity } from "./activity.en";
import { board } from "./board.en";
import { contacts } from "./contacts.en";
import { followUps } from "./follow-ups.en";
import { leadList } from "./lead-list.en";
import { leads } from "./leads.en";
import { playground } from "./playground.en";
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
} as const;
