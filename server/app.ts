import { ActivityEntryResolver } from "./features/activity/activity-entry.resolver";
import { activityRoutes } from "./features/activity/activity-entry.routes";
import { LeadActivityResolver } from "./features/activity/lead-activity.resolver";
import { onRecordChanged } from "./features/activity/on-record-changed";
import { ContactResolver } from "./features/contacts/contact.resolver";
import { contactRoutes } from "./features/contacts/contact.routes";
import { LeadContactsResolver } from "./features/contacts/lead-contacts.resolver";
import { onContactChanged } from "./features/contacts/on-contact-changed";
import { onSearchTextChanged } from "./features/contacts/on-search-text-changed";
import type { Channel } from "./features/deliveries/channel.definition";
import { DeliveryResolver } from "./features/deliveries/delivery.resolver";
import { FollowUpChangedResolver } from "./features/follow-ups/follow-up-changed.resolver";
import { FollowUpResolver } from "./features/follow-ups/follow-up.resolver";
import { followUpRoutes } from "./features/follow-ups/follow-up.routes";
import { LeadFollowUpsResolver } from "./features/follow-ups/lead-follow-ups.resolver";
import { missFollowUpsJob } from "./features/follow-ups/follow-up.job";
import { onFollowUpChanged as keepNextFollowUp } from "./features/follow-ups/on-follow-up-changed";
import { onLeadDeleted } from "./features/follow-ups/on-lead-deleted";
import { onLeadRestored } from "./features/follow-ups/on-lead-restored";
import { onUserDeleted as handOverFollowUps } from "./features/follow-ups/on-user-deleted";
import { LeadTagsResolver } from "./features/leads/lead-tags.resolver";
import { LeadChangedResolver } from "./features/leads/lead-changed.resolver";
import { LeadResolver } from "./features/leads/lead.resolver";
import { leadRoutes } from "./features/leads/lead.routes";
import { LeadsTogetherResolver } from "./features/leads/leads-together.resolver";
import { onUserDeleted as handOverLeads } from "./features/leads/on-user-deleted";
import { TagResolver } from "./features/leads/tag.resolver";
import { tagRoutes } from "./features/leads/tag.routes";
import { onFollowUpChanged as keepReminders } from "./features/reminders/on-follow-up-changed";
import { onUserChanged as shareReminders } from "./features/reminders/on-user-changed";
import { ReminderResolver } from "./features/reminders/reminder.resolver";
import { reminderRoutes } from "./features/reminders/reminder.routes";
import { onUserChanged } from "./features/users/on-user-changed";
import { OpenSessionResolver } from "./features/users/open-session.resolver";
import { OwnerResolver } from "./features/users/owner.resolver";
import { onFollowUpChanged as noteFollowUpForReports } from "./features/reports/on-follow-up-changed";
import { onLeadChanged as noteLeadForReports } from "./features/reports/on-lead-changed";
import { OpenFollowUpsResolver } from "./features/reports/open-follow-ups.resolver";
import { keepReportSumsJob } from "./features/reports/report.job";
import { ReportResolver } from "./features/reports/report.resolver";
import { SessionResolver } from "./features/users/session.resolver";
import { purgeSessionsJob } from "./features/users/session.job";
import { sessionRoutes } from "./features/users/session.routes";
import { UserAdminResolver } from "./features/users/user-admin.resolver";
import { UserChangedResolver } from "./features/users/user-changed.resolver";
import { UserResolver } from "./features/users/user.resolver";
import { userRoutes } from "./features/users/user.routes";
import { onUserDeleted as handOverViews } from "./features/views/on-user-deleted";
import { ViewResolver } from "./features/views/view.resolver";
import { createSchema } from "./graphql/schema";

/** Who listens to what happens to records, in the order in which they run. */
export const listeners = [
  onUserChanged,
  handOverViews,
  handOverLeads,
  handOverFollowUps,
  onLeadDeleted,
  onLeadRestored,
  keepNextFollowUp,
  onContactChanged,
  onSearchTextChanged,
  keepReminders,
  shareReminders,
  onRecordChanged,
  noteLeadForReports,
  noteFollowUpForReports,
];

/** Everything that GraphQL knows. */
export const schema = createSchema([
  UserResolver,
  UserAdminResolver,
  UserChangedResolver,
  OwnerResolver,
  SessionResolver,
  OpenSessionResolver,
  ViewResolver,
  LeadResolver,
  LeadTagsResolver,
  LeadsTogetherResolver,
  TagResolver,
  LeadChangedResolver,
  ContactResolver,
  LeadContactsResolver,
  FollowUpResolver,
  FollowUpChangedResolver,
  LeadFollowUpsResolver,
  ReminderResolver,
  DeliveryResolver,
  ActivityEntryResolver,
  LeadActivityResolver,
  ReportResolver,
  OpenFollowUpsResolver,
]);

/** Everything that the clock sets off, in each process. */
export const jobs = [missFollowUpsJob, purgeSessionsJob, keepReportSumsJob];

/** Everything that REST knows. */
export const routeGroups = [
  sessionRoutes,
  userRoutes,
  leadRoutes,
  tagRoutes,
  contactRoutes,
  followUpRoutes,
  reminderRoutes,
  activityRoutes,
];

/** Through what reminders go out besides the screens of those who are signed in. */
export const channels: readonly Channel[] = [];
