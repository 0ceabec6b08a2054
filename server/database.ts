import { CreateUsers1795305600000 } from "../migrations/1795305600000-create-users";
import { CreateSessions1795305660000 } from "../migrations/1795305660000-create-sessions";
import { CreateLeads1795305720000 } from "../migrations/1795305720000-create-leads";
import { CreateLeadWords1795305780000 } from "../migrations/1795305780000-create-lead-words";
import { CreateTags1795305840000 } from "../migrations/1795305840000-create-tags";
import { CreateLeadTags1795305900000 } from "../migrations/1795305900000-create-lead-tags";
import { CreateContacts1795305960000 } from "../migrations/1795305960000-create-contacts";
import { CreateFollowUps1795306020000 } from "../migrations/1795306020000-create-follow-ups";
import { CreateReminders1795306080000 } from "../migrations/1795306080000-create-reminders";
import { CreateActivityLogs1795306140000 } from "../migrations/1795306140000-create-activity-logs";
import { CreateIdempotencyKeys1795306200000 } from "../migrations/1795306200000-create-idempotency-keys";
import { AddFollowUpCancelledAt1795309200000 } from "../migrations/1795309200000-add-follow-up-cancelled-at";
import { IndexLeadsByName1795309260000 } from "../migrations/1795309260000-index-leads-by-name";
import { IndexLeadsByCompany1795309320000 } from "../migrations/1795309320000-index-leads-by-company";
import { IndexLeadsByCreated1795309380000 } from "../migrations/1795309380000-index-leads-by-created";
import { IndexLeadsBySource1795309440000 } from "../migrations/1795309440000-index-leads-by-source";
import { IndexLeadsByStatusAlone1795309500000 } from "../migrations/1795309500000-index-leads-by-status-alone";
import { SortLeadsWithoutCompanyLast1795309560000 } from "../migrations/1795309560000-sort-leads-without-company-last";
import { SortLeadsWithoutFollowUpLast1795309620000 } from "../migrations/1795309620000-sort-leads-without-follow-up-last";
import { IndexContactsByName1795309680000 } from "../migrations/1795309680000-index-contacts-by-name";
import { TellEmojiTagsApart1795309740000 } from "../migrations/1795309740000-tell-emoji-tags-apart";
import { AddContactSearchWords1795309800000 } from "../migrations/1795309800000-add-contact-search-words";
import { IndexActivityByTime1795310400000 } from "../migrations/1795310400000-index-activity-by-time";
import { IndexFollowUpsByCompletion1795310460000 } from "../migrations/1795310460000-index-follow-ups-by-completion";
import { IndexLeadsByConversion1795310520000 } from "../migrations/1795310520000-index-leads-by-conversion";
import { AddFollowUpRemindBefore1795396000000 } from "../migrations/1795396000000-add-follow-up-remind-before";
import { AddUserRemindBefore1795396060000 } from "../migrations/1795396060000-add-user-remind-before";
import { IndexRemindersByAcknowledgement1795396120000 } from "../migrations/1795396120000-index-reminders-by-acknowledgement";
import { AddFollowUpMissedAt1795397000000 } from "../migrations/1795397000000-add-follow-up-missed-at";
import { CreateReminderReadings1795398000000 } from "../migrations/1795398000000-create-reminder-readings";
import { AddReminderLateSince1795398060000 } from "../migrations/1795398060000-add-reminder-late-since";
import { CreateReminderDeliveries1795399000000 } from "../migrations/1795399000000-create-reminder-deliveries";
import { DateReminderNews1795399500000 } from "../migrations/1795399500000-date-reminder-news";
import { CreateViews1795400000000 } from "../migrations/1795400000000-create-views";
import { AddUserLanguage1795403000000 } from "../migrations/1795403000000-add-user-language";
import { AddSessionNetwork1795404000000 } from "../migrations/1795404000000-add-session-network";
import { StoreWhatLeadsLack1795820000000 } from "../migrations/1795820000000-store-what-leads-lack";
import { StorePrimaryContacts1795820060000 } from "../migrations/1795820060000-store-primary-contacts";
import { CoverListsOfLeads1795910400000 } from "../migrations/1795910400000-cover-lists-of-leads";
import { CoverListsOfFollowUps1795910460000 } from "../migrations/1795910460000-cover-lists-of-follow-ups";
import { TellEmailsApartExactly1795910520000 } from "../migrations/1795910520000-tell-e-mails-apart-exactly";
import { IndexSessionsByExpiry1795910580000 } from "../migrations/1795910580000-index-sessions-by-expiry";
import { CreateReportDays1795996800000 } from "../migrations/1795996800000-create-report-days";
import { CreateReportLeadSums1795996860000 } from "../migrations/1795996860000-create-report-lead-sums";
import { CreateReportFollowUpSums1795996920000 } from "../migrations/1795996920000-create-report-follow-up-sums";
import { CreateReportChanges1795996980000 } from "../migrations/1795996980000-create-report-changes";
import { ActivityEntry } from "./features/activity/activity-entry.entity";
import { Contact } from "./features/contacts/contact.entity";
import { ReminderChannel } from "./features/deliveries/channel.entity";
import { ReminderDelivery } from "./features/deliveries/delivery.entity";
import { FollowUp } from "./features/follow-ups/follow-up.entity";
import { LeadWord } from "./features/leads/lead-word.entity";
import { Lead } from "./features/leads/lead.entity";
import { LeadTag, Tag } from "./features/leads/tag.entity";
import { ReminderReading } from "./features/reminders/reminder-reading.entity";
import { Reminder } from "./features/reminders/reminder.entity";
import { ReportChange } from "./features/reports/report-change.entity";
import { ReportDay } from "./features/reports/report-day.entity";
import { ReportFollowUpSum, ReportLeadSum } from "./features/reports/report-sum.entity";
import { Session } from "./features/users/session.entity";
import { User } from "./features/users/user.entity";
import { View } from "./features/views/view.entity";
import { IdempotencyKey } from "./rest/idempotency-key.entity";

/** All entities, one to a table. */
export const entities = [
  User,
  Session,
  View,
  Lead,
  LeadWord,
  Tag,
  LeadTag,
  Contact,
  FollowUp,
  Reminder,
  ReminderReading,
  ReminderChannel,
  ReminderDelivery,
  ActivityEntry,
  ReportDay,
  ReportLeadSum,
  ReportFollowUpSum,
  ReportChange,
  IdempotencyKey,
];

/** All schema changes, oldest first. */
export const migrations = [
  CreateUsers1795305600000,
  CreateSessions1795305660000,
  CreateLeads1795305720000,
  CreateLeadWords1795305780000,
  CreateTags1795305840000,
  CreateLeadTags1795305900000,
  CreateContacts1795305960000,
  CreateFollowUps1795306020000,
  CreateReminders1795306080000,
  CreateActivityLogs1795306140000,
  CreateIdempotencyKeys1795306200000,
  AddFollowUpCancelledAt1795309200000,
  IndexLeadsByName1795309260000,
  IndexLeadsByCompany1795309320000,
  IndexLeadsByCreated1795309380000,
  IndexLeadsBySource1795309440000,
  IndexLeadsByStatusAlone1795309500000,
  SortLeadsWithoutCompanyLast1795309560000,
  SortLeadsWithoutFollowUpLast1795309620000,
  IndexContactsByName1795309680000,
  TellEmojiTagsApart1795309740000,
  AddContactSearchWords1795309800000,
  IndexActivityByTime1795310400000,
  IndexFollowUpsByCompletion1795310460000,
  IndexLeadsByConversion1795310520000,
  AddFollowUpRemindBefore1795396000000,
  AddUserRemindBefore1795396060000,
  IndexRemindersByAcknowledgement1795396120000,
  AddFollowUpMissedAt1795397000000,
  CreateReminderReadings1795398000000,
  AddReminderLateSince1795398060000,
  CreateReminderDeliveries1795399000000,
  DateReminderNews1795399500000,
  CreateViews1795400000000,
  AddUserLanguage1795403000000,
  AddSessionNetwork1795404000000,
  StoreWhatLeadsLack1795820000000,
  StorePrimaryContacts1795820060000,
  CoverListsOfLeads1795910400000,
  CoverListsOfFollowUps1795910460000,
  TellEmailsApartExactly1795910520000,
  IndexSessionsByExpiry1795910580000,
  CreateReportDays1795996800000,
  CreateReportLeadSums1795996860000,
  CreateReportFollowUpSums1795996920000,
  CreateReportChanges1795996980000,
];
