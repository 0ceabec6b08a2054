/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CountLeads($filter: LeadFilter) {\n    counted: leads(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n": typeof types.CountLeadsDocument,
    "\n  query CountFollowUps($filter: FollowUpFilter) {\n    counted: followUps(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n": typeof types.CountFollowUpsDocument,
    "\n  query CountUsers($filter: UserFilter) {\n    counted: users(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n": typeof types.CountUsersDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  fragment SessionUser_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    language\n    remindBefore\n  }\n": typeof types.SessionUser_UserFragmentDoc,
    "\n  fragment DeviceItem_session on OpenSession {\n    id\n    userAgent\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n": typeof types.DeviceItem_SessionFragmentDoc,
    "\n  fragment LanguageChoice_user on User {\n    id\n    language\n    version\n  }\n": typeof types.LanguageChoice_UserFragmentDoc,
    "\n  fragment ProfileForm_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    version\n  }\n": typeof types.ProfileForm_UserFragmentDoc,
    "\n  fragment ReminderDefaultsForm_user on User {\n    id\n    remindBefore\n    version\n  }\n": typeof types.ReminderDefaultsForm_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation CreateOwner($input: CreateOwnerInput!) {\n    createOwner(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n": typeof types.CreateOwnerDocument,
    "\n  query Devices($page: Int!, $limit: Int!) {\n    sessions(page: $page, limit: $limit) {\n      total\n      items {\n        id\n        ...DeviceItem_session\n      }\n    }\n  }\n": typeof types.DevicesDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  mutation Logout {\n    logout\n  }\n": typeof types.LogoutDocument,
    "\n  query Setup {\n    setup {\n      needsOwner\n    }\n  }\n": typeof types.SetupDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  mutation UpdateProfile($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  fragment HistoryEntry_activity on ActivityEntry {\n    id\n    action\n    meta\n    createdAt\n    user {\n      id\n      name\n    }\n  }\n": typeof types.HistoryEntry_ActivityFragmentDoc,
    "\n  fragment LeadHistory_lead on Lead {\n    id\n    activity {\n      total\n      limit\n      items {\n        id\n        ...HistoryEntry_activity\n      }\n    }\n  }\n": typeof types.LeadHistory_LeadFragmentDoc,
    "\n  query MoreHistory($id: ID!, $page: Int!) {\n    lead(id: $id) {\n      id\n      activity(page: $page) {\n        total\n        limit\n        items {\n          id\n          ...HistoryEntry_activity\n        }\n      }\n    }\n  }\n": typeof types.MoreHistoryDocument,
    "\n  fragment ContactListItem_contact on Contact {\n    id\n    version\n    name\n    email\n    phone\n    phoneE164\n    position\n    notes\n    isPrimary\n  }\n": typeof types.ContactListItem_ContactFragmentDoc,
    "\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.CreateContactDocument,
    "\n  mutation DeleteContact($input: DeleteContactInput!) {\n    deleteContact(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteContactDocument,
    "\n  mutation RestoreContact($input: RestoreContactInput!) {\n    restoreContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n": typeof types.RestoreContactDocument,
    "\n  mutation SetPrimaryContact($input: SetPrimaryContactInput!) {\n    setPrimaryContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n": typeof types.SetPrimaryContactDocument,
    "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      id\n      version\n      name\n      email\n      phone\n      phoneE164\n      position\n      notes\n    }\n  }\n": typeof types.UpdateContactDocument,
    "\n  fragment CompleteButton_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    notes\n    version\n    contact {\n      id\n    }\n    assignedTo {\n      id\n      remindBefore\n    }\n    lead {\n      id\n      name\n      owner {\n        id\n      }\n    }\n  }\n": typeof types.CompleteButton_FollowUpFragmentDoc,
    "\n  fragment FollowUpRow_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    lead {\n      id\n      name\n      company\n    }\n    ...CompleteButton_followUp @unmask\n  }\n": typeof types.FollowUpRow_FollowUpFragmentDoc,
    "\n  fragment LeadFollowUpItem_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    outcome\n    notes\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    ...CompleteButton_followUp @unmask\n  }\n": typeof types.LeadFollowUpItem_FollowUpFragmentDoc,
    "\n  fragment LeadFollowUps_lead on Lead {\n    id\n    followUps(limit: 50) {\n      total\n      items {\n        id\n        status\n        dueDatetime\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n": typeof types.LeadFollowUps_LeadFragmentDoc,
    "\n  fragment LogInteractionButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n": typeof types.LogInteractionButton_LeadFragmentDoc,
    "\n  fragment LogInteractionPrompt_lead on Lead {\n    id\n    name\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        name\n      }\n    }\n    followUps(limit: 50) {\n      items {\n        id\n        type\n        status\n        dueDatetime\n        contact {\n          id\n        }\n        assignedTo {\n          id\n        }\n        ...CompleteButton_followUp\n      }\n    }\n  }\n": typeof types.LogInteractionPrompt_LeadFragmentDoc,
    "\n  fragment PlanButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n": typeof types.PlanButton_LeadFragmentDoc,
    "\n  query Assignees($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        role\n      }\n    }\n  }\n": typeof types.AssigneesDocument,
    "\n  query CalendarFollowUps($filter: FollowUpFilter, $page: Int!) {\n    followUps(filter: $filter, page: $page, limit: 100) {\n      total\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n": typeof types.CalendarFollowUpsDocument,
    "\n  mutation CancelFollowUp($input: CancelFollowUpInput!) {\n    cancelFollowUp(input: $input) {\n      id\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n": typeof types.CancelFollowUpDocument,
    "\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      id\n      status\n      outcome\n      notes\n      completedAt\n      version\n      lead {\n        id\n      }\n    }\n  }\n": typeof types.CompleteFollowUpDocument,
    "\n  mutation DeleteFollowUp($input: DeleteFollowUpInput!) {\n    deleteFollowUp(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteFollowUpDocument,
    "\n  query FollowUpToEdit($id: ID!) {\n    followUp(id: $id) {\n      id\n      type\n      dueDatetime\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        contacts(limit: 50) {\n          items {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.FollowUpToEditDocument,
    "\n  query LeadChoices($filter: LeadFilter) {\n    leads(filter: $filter, limit: 20) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n": typeof types.LeadChoicesDocument,
    "\n  query LeadName($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.LeadNameDocument,
    "\n  query LeadToPlan($id: ID!) {\n    lead(id: $id) {\n      id\n      ...PlanButton_lead\n    }\n  }\n": typeof types.LeadToPlanDocument,
    "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      id\n    }\n  }\n": typeof types.LogInteractionDocument,
    "\n  mutation RescheduleFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      dueDatetime\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n": typeof types.RescheduleFollowUpDocument,
    "\n  mutation RestoreFollowUp($input: RestoreFollowUpInput!) {\n    restoreFollowUp(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RestoreFollowUpDocument,
    "\n  mutation ScheduleFollowUp($input: ScheduleFollowUpInput!) {\n    scheduleFollowUp(input: $input) {\n      id\n      dueDatetime\n    }\n  }\n": typeof types.ScheduleFollowUpDocument,
    "\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      type\n      dueDatetime\n      status\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n      }\n    }\n  }\n": typeof types.UpdateFollowUpDocument,
    "\n  fragment BoardCard_lead on Lead {\n    id\n    name\n    company\n    status\n    owner {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n": typeof types.BoardCard_LeadFragmentDoc,
    "\n  fragment LeadDetails_lead on Lead {\n    id\n    version\n    source\n    notes\n    createdAt\n    convertedAt\n    owner {\n      id\n    }\n    ...LeadOwner_lead\n  }\n": typeof types.LeadDetails_LeadFragmentDoc,
    "\n  fragment LeadHeading_lead on Lead {\n    id\n    version\n    name\n    company\n    owner {\n      id\n    }\n  }\n": typeof types.LeadHeading_LeadFragmentDoc,
    "\n  fragment LeadOwner_lead on Lead {\n    id\n    version\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.LeadOwner_LeadFragmentDoc,
    "\n  fragment LeadsListItem_lead on Lead {\n    id\n    name\n    company\n    status\n    version\n    convertedAt\n    updatedAt\n    owner {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n": typeof types.LeadsListItem_LeadFragmentDoc,
    "\n  fragment LeadStatusSelect_lead on Lead {\n    id\n    status\n    version\n    convertedAt\n    owner {\n      id\n    }\n  }\n": typeof types.LeadStatusSelect_LeadFragmentDoc,
    "\n  fragment LeadTags_lead on Lead {\n    id\n    version\n    owner {\n      id\n    }\n    tags {\n      id\n      name\n    }\n  }\n": typeof types.LeadTags_LeadFragmentDoc,
    "\n  mutation AssignLead($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssignLeadDocument,
    "\n  mutation AssignLeads($input: AssignLeadsInput!) {\n    assignLeads(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssignLeadsDocument,
    "\n  query BoardColumn($filter: LeadFilter, $limit: Int!) {\n    leads(filter: $filter, limit: $limit) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        status\n        version\n        updatedAt\n        convertedAt\n        owner {\n          id\n        }\n        ...BoardCard_lead\n      }\n    }\n  }\n": typeof types.BoardColumnDocument,
    "\n  mutation ChangeLeadStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n": typeof types.ChangeLeadStatusDocument,
    "\n  mutation ChangeLeadStatuses($input: ChangeLeadStatusesInput!) {\n    changeLeadStatuses(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n": typeof types.ChangeLeadStatusesDocument,
    "\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.CreateLeadDocument,
    "\n  mutation DeleteLead($input: DeleteLeadInput!) {\n    deleteLead(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteLeadDocument,
    "\n  query Leads($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 100) {\n      total\n      totalIsCapped\n      items {\n        id\n        createdAt\n        ...LeadsListItem_lead @unmask\n      }\n    }\n  }\n": typeof types.LeadsDocument,
    "\n  query OwnerName($id: ID!) {\n    user(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.OwnerNameDocument,
    "\n  query PossibleOwners($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n": typeof types.PossibleOwnersDocument,
    "\n  mutation RestoreLead($input: RestoreLeadInput!) {\n    restoreLead(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RestoreLeadDocument,
    "\n  mutation TagLead($input: TagLeadInput!) {\n    tagLead(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TagLeadDocument,
    "\n  mutation TagLeads($input: TagLeadsInput!) {\n    tagLeads(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        name\n      }\n    }\n  }\n": typeof types.TagLeadsDocument,
    "\n  query TagNames($search: String!) {\n    tags(search: $search, limit: 50) {\n      items {\n        name\n      }\n    }\n  }\n": typeof types.TagNamesDocument,
    "\n  query TagSuggestions($search: String) {\n    tags(search: $search, limit: 20) {\n      items {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TagSuggestionsDocument,
    "\n  mutation UpdateLead($input: UpdateLeadInput!) {\n    updateLead(input: $input) {\n      id\n      version\n      updatedAt\n      name\n      company\n      source\n      notes\n    }\n  }\n": typeof types.UpdateLeadDocument,
    "\n  query QuickAddLeads($search: String!, $ownerId: ID, $limit: Int!) {\n    leads(filter: { search: $search, ownerId: $ownerId }, limit: $limit) {\n      items {\n        id\n        name\n        company\n        contacts(limit: 20) {\n          items {\n            id\n            name\n            isPrimary\n          }\n        }\n      }\n    }\n  }\n": typeof types.QuickAddLeadsDocument,
    "\n  fragment InboxItem_reminder on Reminder {\n    id\n    remindAt\n    snoozedUntil\n    acknowledgedAt\n    followUp {\n      id\n    }\n    ...ReminderText_reminder\n  }\n": typeof types.InboxItem_ReminderFragmentDoc,
    "\n  fragment ReminderText_reminder on Reminder {\n    id\n    kind\n    remindAt\n    lateSince\n    followUp {\n      id\n      type\n      dueDatetime\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ReminderText_ReminderFragmentDoc,
    "\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) {\n    acknowledgeReminder(input: $input) {\n      id\n      acknowledgedAt\n    }\n  }\n": typeof types.AcknowledgeReminderDocument,
    "\n  mutation AcknowledgeReminders {\n    acknowledgeReminders\n  }\n": typeof types.AcknowledgeRemindersDocument,
    "\n  subscription ReminderDue {\n    reminderDue {\n      id\n      remindAt\n      snoozedUntil\n      followUp {\n        id\n      }\n      ...ReminderText_reminder\n    }\n  }\n": typeof types.ReminderDueDocument,
    "\n  subscription ReminderCleared {\n    reminderCleared {\n      id\n    }\n  }\n": typeof types.ReminderClearedDocument,
    "\n  mutation SnoozeReminder($input: SnoozeReminderInput!) {\n    snoozeReminder(input: $input) {\n      id\n      snoozedUntil\n      acknowledgedAt\n    }\n  }\n": typeof types.SnoozeReminderDocument,
    "\n  fragment ConversionsByGroup_report on Conversions {\n    rows {\n      key\n      label\n      created\n      converted\n    }\n  }\n": typeof types.ConversionsByGroup_ReportFragmentDoc,
    "\n  fragment ConversionsOverTime_report on Conversions {\n    rows {\n      key\n      from\n      to\n      created\n      converted\n    }\n  }\n": typeof types.ConversionsOverTime_ReportFragmentDoc,
    "\n  fragment FollowUpsOnTime_report on FollowUpPerformance {\n    completed\n    completedOnTime\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n": typeof types.FollowUpsOnTime_ReportFragmentDoc,
    "\n  fragment LeadsByStatus_dashboard on Dashboard {\n    noNextStepCount\n    leadsByStatus {\n      status\n      count\n    }\n  }\n": typeof types.LeadsByStatus_DashboardFragmentDoc,
    "\n  query Reports(\n    $from: DateTimeISO!\n    $to: DateTimeISO!\n    $beforeFrom: DateTimeISO!\n    $beforeTo: DateTimeISO!\n    $scope: ReportScope!\n    $unit: ConversionGroup!\n    $isTeam: Boolean!\n  ) {\n    dashboard(scope: $scope) {\n      ...LeadsByStatus_dashboard @unmask\n    }\n    overTime: conversions(from: $from, to: $to, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    overTimeBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    byOwner: conversions(from: $from, to: $to, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    byOwnerBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySource: conversions(from: $from, to: $to, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySourceBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    onTime: followUpPerformance(from: $from, to: $to, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    onTimeBefore: followUpPerformance(from: $beforeFrom, to: $beforeTo, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    openFollowUps(scope: $scope) {\n      ...WhatSlips_report @unmask\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  fragment WhatSlips_report on OpenFollowUps {\n    pending\n    overdue\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n": typeof types.WhatSlips_ReportFragmentDoc,
    "\n  fragment LeadWithoutStepRow_lead on Lead {\n    id\n    name\n    company\n    status\n    createdAt\n  }\n": typeof types.LeadWithoutStepRow_LeadFragmentDoc,
    "\n  query FirstSteps {\n    leads(sort: { by: CREATED, direction: DESC }, limit: 1) {\n      items {\n        id\n        ...PlanButton_lead\n      }\n    }\n    planned: followUps(limit: 1) {\n      items {\n        id\n      }\n    }\n    completed: followUps(filter: { status: [COMPLETED] }, limit: 1) {\n      items {\n        id\n      }\n    }\n    users(limit: 2) {\n      items {\n        id\n      }\n    }\n  }\n": typeof types.FirstStepsDocument,
    "\n  query LeadsWithoutStep($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        createdAt\n        ...LeadWithoutStepRow_lead\n        ...PlanButton_lead\n      }\n    }\n  }\n": typeof types.LeadsWithoutStepDocument,
    "\n  query TeamStanding {\n    dashboard(scope: TEAM) {\n      noNextStepCount\n      convertedThisMonth\n    }\n    openFollowUps(scope: TEAM) {\n      overdue\n      missed\n      user {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TeamStandingDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateUserDocument,
    "\n  mutation DeleteUser($input: DeleteUserInput!) {\n    deleteUser(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteUserDocument,
    "\n  mutation DisableUser($input: DisableUserInput!) {\n    disableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.DisableUserDocument,
    "\n  mutation EnableUser($input: EnableUserInput!) {\n    enableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.EnableUserDocument,
    "\n  query PossibleHeirs($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n": typeof types.PossibleHeirsDocument,
    "\n  mutation SetPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n": typeof types.UpdateUserDocument,
    "\n  fragment UserItem_user on User {\n    id\n    name\n    email\n    role\n    status\n    timezone\n    version\n  }\n": typeof types.UserItem_UserFragmentDoc,
    "\n  mutation ChangeViewSearch($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      search\n    }\n  }\n": typeof types.ChangeViewSearchDocument,
    "\n  mutation CreateView($input: CreateViewInput!) {\n    createView(input: $input) {\n      id\n      place\n      search\n    }\n  }\n": typeof types.CreateViewDocument,
    "\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) {\n      id\n    }\n  }\n": typeof types.RestoreViewDocument,
    "\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      name\n      search\n      isShared\n    }\n  }\n": typeof types.UpdateViewDocument,
    "\n  fragment ViewItem_view on View {\n    id\n    version\n    place\n    name\n    search\n    isShared\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.ViewItem_ViewFragmentDoc,
    "\n  query Views($place: ViewPlace!, $limit: Int!) {\n    views(place: $place, limit: $limit) {\n      total\n      items {\n        ...ViewItem_view @unmask\n      }\n    }\n  }\n": typeof types.ViewsDocument,
    "\n  query FollowUps($filter: FollowUpFilter, $sort: FollowUpSort, $page: Int!) {\n    followUps(filter: $filter, sort: $sort, page: $page, limit: 30) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n": typeof types.FollowUpsDocument,
    "\n  query Inbox($state: ReminderState!, $page: Int!) {\n    reminders(filter: { state: [$state] }, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        acknowledgedAt\n        followUp {\n          id\n          ...CompleteButton_followUp @unmask\n        }\n        ...InboxItem_reminder\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Lead($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n      version\n      owner {\n        id\n      }\n      ...LeadHeading_lead\n      ...LeadTags_lead\n      ...LeadStatusSelect_lead\n      ...LeadSections_lead\n    }\n  }\n": typeof types.LeadDocument,
    "\n  query LeadParts($id: ID!) {\n    lead(id: $id) {\n      id\n      ...LeadTags_lead\n      ...LeadSections_lead\n    }\n  }\n": typeof types.LeadPartsDocument,
    "\n  fragment LeadSections_lead on Lead {\n    id\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        ...ContactListItem_contact\n      }\n    }\n    ...LogInteractionPrompt_lead\n    ...LogInteractionButton_lead\n    ...LeadDetails_lead\n    ...LeadFollowUps_lead\n    ...PlanButton_lead\n    ...LeadHistory_lead\n  }\n": typeof types.LeadSections_LeadFragmentDoc,
    "\n  query Profile {\n    me {\n      id\n      ...ProfileForm_user\n      ...LanguageChoice_user\n      ...ReminderDefaultsForm_user\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  query ReportOptions {\n    reportOptions {\n      timezone\n      scopes\n    }\n  }\n": typeof types.ReportOptionsDocument,
    "\n  query Today($filter: FollowUpFilter!) {\n    followUps(filter: $filter, limit: 100) {\n      total\n      items {\n        id\n        type\n        dueDatetime\n        status\n        lead {\n          id\n          name\n        }\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query Users($filter: UserFilter, $page: Int!) {\n    users(filter: $filter, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        ...UserItem_user\n      }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  subscription LeadChanged {\n    leadChanged {\n      id\n      kind\n      record {\n        id\n        updatedAt\n        ...LeadsListItem_lead\n        ...LeadDetails_lead\n        ...LeadStatusSelect_lead\n      }\n    }\n  }\n": typeof types.LeadChangedDocument,
    "\n  subscription FollowUpChanged {\n    followUpChanged {\n      id\n      kind\n      record {\n        id\n        ...FollowUpRow_followUp\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n": typeof types.FollowUpChangedDocument,
    "\n  subscription UserChanged {\n    userChanged {\n      id\n      kind\n      record {\n        ...SessionUser_user @unmask\n        ...UserItem_user\n      }\n    }\n  }\n": typeof types.UserChangedDocument,
    "\n  query PaletteLeads($search: String!, $limit: Int!) {\n    leads(filter: { search: $search }, limit: $limit) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n": typeof types.PaletteLeadsDocument,
};
const documents: Documents = {
    "\n  query CountLeads($filter: LeadFilter) {\n    counted: leads(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n": types.CountLeadsDocument,
    "\n  query CountFollowUps($filter: FollowUpFilter) {\n    counted: followUps(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n": types.CountFollowUpsDocument,
    "\n  query CountUsers($filter: UserFilter) {\n    counted: users(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n": types.CountUsersDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  fragment SessionUser_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    language\n    remindBefore\n  }\n": types.SessionUser_UserFragmentDoc,
    "\n  fragment DeviceItem_session on OpenSession {\n    id\n    userAgent\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n": types.DeviceItem_SessionFragmentDoc,
    "\n  fragment LanguageChoice_user on User {\n    id\n    language\n    version\n  }\n": types.LanguageChoice_UserFragmentDoc,
    "\n  fragment ProfileForm_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    version\n  }\n": types.ProfileForm_UserFragmentDoc,
    "\n  fragment ReminderDefaultsForm_user on User {\n    id\n    remindBefore\n    version\n  }\n": types.ReminderDefaultsForm_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation CreateOwner($input: CreateOwnerInput!) {\n    createOwner(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n": types.CreateOwnerDocument,
    "\n  query Devices($page: Int!, $limit: Int!) {\n    sessions(page: $page, limit: $limit) {\n      total\n      items {\n        id\n        ...DeviceItem_session\n      }\n    }\n  }\n": types.DevicesDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n": types.LoginDocument,
    "\n  mutation Logout {\n    logout\n  }\n": types.LogoutDocument,
    "\n  query Setup {\n    setup {\n      needsOwner\n    }\n  }\n": types.SetupDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  mutation UpdateProfile($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  fragment HistoryEntry_activity on ActivityEntry {\n    id\n    action\n    meta\n    createdAt\n    user {\n      id\n      name\n    }\n  }\n": types.HistoryEntry_ActivityFragmentDoc,
    "\n  fragment LeadHistory_lead on Lead {\n    id\n    activity {\n      total\n      limit\n      items {\n        id\n        ...HistoryEntry_activity\n      }\n    }\n  }\n": types.LeadHistory_LeadFragmentDoc,
    "\n  query MoreHistory($id: ID!, $page: Int!) {\n    lead(id: $id) {\n      id\n      activity(page: $page) {\n        total\n        limit\n        items {\n          id\n          ...HistoryEntry_activity\n        }\n      }\n    }\n  }\n": types.MoreHistoryDocument,
    "\n  fragment ContactListItem_contact on Contact {\n    id\n    version\n    name\n    email\n    phone\n    phoneE164\n    position\n    notes\n    isPrimary\n  }\n": types.ContactListItem_ContactFragmentDoc,
    "\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      id\n      name\n    }\n  }\n": types.CreateContactDocument,
    "\n  mutation DeleteContact($input: DeleteContactInput!) {\n    deleteContact(input: $input) {\n      id\n    }\n  }\n": types.DeleteContactDocument,
    "\n  mutation RestoreContact($input: RestoreContactInput!) {\n    restoreContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n": types.RestoreContactDocument,
    "\n  mutation SetPrimaryContact($input: SetPrimaryContactInput!) {\n    setPrimaryContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n": types.SetPrimaryContactDocument,
    "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      id\n      version\n      name\n      email\n      phone\n      phoneE164\n      position\n      notes\n    }\n  }\n": types.UpdateContactDocument,
    "\n  fragment CompleteButton_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    notes\n    version\n    contact {\n      id\n    }\n    assignedTo {\n      id\n      remindBefore\n    }\n    lead {\n      id\n      name\n      owner {\n        id\n      }\n    }\n  }\n": types.CompleteButton_FollowUpFragmentDoc,
    "\n  fragment FollowUpRow_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    lead {\n      id\n      name\n      company\n    }\n    ...CompleteButton_followUp @unmask\n  }\n": types.FollowUpRow_FollowUpFragmentDoc,
    "\n  fragment LeadFollowUpItem_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    outcome\n    notes\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    ...CompleteButton_followUp @unmask\n  }\n": types.LeadFollowUpItem_FollowUpFragmentDoc,
    "\n  fragment LeadFollowUps_lead on Lead {\n    id\n    followUps(limit: 50) {\n      total\n      items {\n        id\n        status\n        dueDatetime\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n": types.LeadFollowUps_LeadFragmentDoc,
    "\n  fragment LogInteractionButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n": types.LogInteractionButton_LeadFragmentDoc,
    "\n  fragment LogInteractionPrompt_lead on Lead {\n    id\n    name\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        name\n      }\n    }\n    followUps(limit: 50) {\n      items {\n        id\n        type\n        status\n        dueDatetime\n        contact {\n          id\n        }\n        assignedTo {\n          id\n        }\n        ...CompleteButton_followUp\n      }\n    }\n  }\n": types.LogInteractionPrompt_LeadFragmentDoc,
    "\n  fragment PlanButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n": types.PlanButton_LeadFragmentDoc,
    "\n  query Assignees($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        role\n      }\n    }\n  }\n": types.AssigneesDocument,
    "\n  query CalendarFollowUps($filter: FollowUpFilter, $page: Int!) {\n    followUps(filter: $filter, page: $page, limit: 100) {\n      total\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n": types.CalendarFollowUpsDocument,
    "\n  mutation CancelFollowUp($input: CancelFollowUpInput!) {\n    cancelFollowUp(input: $input) {\n      id\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n": types.CancelFollowUpDocument,
    "\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      id\n      status\n      outcome\n      notes\n      completedAt\n      version\n      lead {\n        id\n      }\n    }\n  }\n": types.CompleteFollowUpDocument,
    "\n  mutation DeleteFollowUp($input: DeleteFollowUpInput!) {\n    deleteFollowUp(input: $input) {\n      id\n    }\n  }\n": types.DeleteFollowUpDocument,
    "\n  query FollowUpToEdit($id: ID!) {\n    followUp(id: $id) {\n      id\n      type\n      dueDatetime\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        contacts(limit: 50) {\n          items {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.FollowUpToEditDocument,
    "\n  query LeadChoices($filter: LeadFilter) {\n    leads(filter: $filter, limit: 20) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n": types.LeadChoicesDocument,
    "\n  query LeadName($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n    }\n  }\n": types.LeadNameDocument,
    "\n  query LeadToPlan($id: ID!) {\n    lead(id: $id) {\n      id\n      ...PlanButton_lead\n    }\n  }\n": types.LeadToPlanDocument,
    "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      id\n    }\n  }\n": types.LogInteractionDocument,
    "\n  mutation RescheduleFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      dueDatetime\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n": types.RescheduleFollowUpDocument,
    "\n  mutation RestoreFollowUp($input: RestoreFollowUpInput!) {\n    restoreFollowUp(input: $input) {\n      id\n      version\n    }\n  }\n": types.RestoreFollowUpDocument,
    "\n  mutation ScheduleFollowUp($input: ScheduleFollowUpInput!) {\n    scheduleFollowUp(input: $input) {\n      id\n      dueDatetime\n    }\n  }\n": types.ScheduleFollowUpDocument,
    "\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      type\n      dueDatetime\n      status\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n      }\n    }\n  }\n": types.UpdateFollowUpDocument,
    "\n  fragment BoardCard_lead on Lead {\n    id\n    name\n    company\n    status\n    owner {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n": types.BoardCard_LeadFragmentDoc,
    "\n  fragment LeadDetails_lead on Lead {\n    id\n    version\n    source\n    notes\n    createdAt\n    convertedAt\n    owner {\n      id\n    }\n    ...LeadOwner_lead\n  }\n": types.LeadDetails_LeadFragmentDoc,
    "\n  fragment LeadHeading_lead on Lead {\n    id\n    version\n    name\n    company\n    owner {\n      id\n    }\n  }\n": types.LeadHeading_LeadFragmentDoc,
    "\n  fragment LeadOwner_lead on Lead {\n    id\n    version\n    owner {\n      id\n      name\n    }\n  }\n": types.LeadOwner_LeadFragmentDoc,
    "\n  fragment LeadsListItem_lead on Lead {\n    id\n    name\n    company\n    status\n    version\n    convertedAt\n    updatedAt\n    owner {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n": types.LeadsListItem_LeadFragmentDoc,
    "\n  fragment LeadStatusSelect_lead on Lead {\n    id\n    status\n    version\n    convertedAt\n    owner {\n      id\n    }\n  }\n": types.LeadStatusSelect_LeadFragmentDoc,
    "\n  fragment LeadTags_lead on Lead {\n    id\n    version\n    owner {\n      id\n    }\n    tags {\n      id\n      name\n    }\n  }\n": types.LeadTags_LeadFragmentDoc,
    "\n  mutation AssignLead($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n": types.AssignLeadDocument,
    "\n  mutation AssignLeads($input: AssignLeadsInput!) {\n    assignLeads(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n": types.AssignLeadsDocument,
    "\n  query BoardColumn($filter: LeadFilter, $limit: Int!) {\n    leads(filter: $filter, limit: $limit) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        status\n        version\n        updatedAt\n        convertedAt\n        owner {\n          id\n        }\n        ...BoardCard_lead\n      }\n    }\n  }\n": types.BoardColumnDocument,
    "\n  mutation ChangeLeadStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n": types.ChangeLeadStatusDocument,
    "\n  mutation ChangeLeadStatuses($input: ChangeLeadStatusesInput!) {\n    changeLeadStatuses(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n": types.ChangeLeadStatusesDocument,
    "\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      id\n      name\n    }\n  }\n": types.CreateLeadDocument,
    "\n  mutation DeleteLead($input: DeleteLeadInput!) {\n    deleteLead(input: $input) {\n      id\n    }\n  }\n": types.DeleteLeadDocument,
    "\n  query Leads($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 100) {\n      total\n      totalIsCapped\n      items {\n        id\n        createdAt\n        ...LeadsListItem_lead @unmask\n      }\n    }\n  }\n": types.LeadsDocument,
    "\n  query OwnerName($id: ID!) {\n    user(id: $id) {\n      id\n      name\n    }\n  }\n": types.OwnerNameDocument,
    "\n  query PossibleOwners($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n": types.PossibleOwnersDocument,
    "\n  mutation RestoreLead($input: RestoreLeadInput!) {\n    restoreLead(input: $input) {\n      id\n      version\n    }\n  }\n": types.RestoreLeadDocument,
    "\n  mutation TagLead($input: TagLeadInput!) {\n    tagLead(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        id\n        name\n      }\n    }\n  }\n": types.TagLeadDocument,
    "\n  mutation TagLeads($input: TagLeadsInput!) {\n    tagLeads(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        name\n      }\n    }\n  }\n": types.TagLeadsDocument,
    "\n  query TagNames($search: String!) {\n    tags(search: $search, limit: 50) {\n      items {\n        name\n      }\n    }\n  }\n": types.TagNamesDocument,
    "\n  query TagSuggestions($search: String) {\n    tags(search: $search, limit: 20) {\n      items {\n        id\n        name\n      }\n    }\n  }\n": types.TagSuggestionsDocument,
    "\n  mutation UpdateLead($input: UpdateLeadInput!) {\n    updateLead(input: $input) {\n      id\n      version\n      updatedAt\n      name\n      company\n      source\n      notes\n    }\n  }\n": types.UpdateLeadDocument,
    "\n  query QuickAddLeads($search: String!, $ownerId: ID, $limit: Int!) {\n    leads(filter: { search: $search, ownerId: $ownerId }, limit: $limit) {\n      items {\n        id\n        name\n        company\n        contacts(limit: 20) {\n          items {\n            id\n            name\n            isPrimary\n          }\n        }\n      }\n    }\n  }\n": types.QuickAddLeadsDocument,
    "\n  fragment InboxItem_reminder on Reminder {\n    id\n    remindAt\n    snoozedUntil\n    acknowledgedAt\n    followUp {\n      id\n    }\n    ...ReminderText_reminder\n  }\n": types.InboxItem_ReminderFragmentDoc,
    "\n  fragment ReminderText_reminder on Reminder {\n    id\n    kind\n    remindAt\n    lateSince\n    followUp {\n      id\n      type\n      dueDatetime\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        name\n      }\n    }\n  }\n": types.ReminderText_ReminderFragmentDoc,
    "\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) {\n    acknowledgeReminder(input: $input) {\n      id\n      acknowledgedAt\n    }\n  }\n": types.AcknowledgeReminderDocument,
    "\n  mutation AcknowledgeReminders {\n    acknowledgeReminders\n  }\n": types.AcknowledgeRemindersDocument,
    "\n  subscription ReminderDue {\n    reminderDue {\n      id\n      remindAt\n      snoozedUntil\n      followUp {\n        id\n      }\n      ...ReminderText_reminder\n    }\n  }\n": types.ReminderDueDocument,
    "\n  subscription ReminderCleared {\n    reminderCleared {\n      id\n    }\n  }\n": types.ReminderClearedDocument,
    "\n  mutation SnoozeReminder($input: SnoozeReminderInput!) {\n    snoozeReminder(input: $input) {\n      id\n      snoozedUntil\n      acknowledgedAt\n    }\n  }\n": types.SnoozeReminderDocument,
    "\n  fragment ConversionsByGroup_report on Conversions {\n    rows {\n      key\n      label\n      created\n      converted\n    }\n  }\n": types.ConversionsByGroup_ReportFragmentDoc,
    "\n  fragment ConversionsOverTime_report on Conversions {\n    rows {\n      key\n      from\n      to\n      created\n      converted\n    }\n  }\n": types.ConversionsOverTime_ReportFragmentDoc,
    "\n  fragment FollowUpsOnTime_report on FollowUpPerformance {\n    completed\n    completedOnTime\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n": types.FollowUpsOnTime_ReportFragmentDoc,
    "\n  fragment LeadsByStatus_dashboard on Dashboard {\n    noNextStepCount\n    leadsByStatus {\n      status\n      count\n    }\n  }\n": types.LeadsByStatus_DashboardFragmentDoc,
    "\n  query Reports(\n    $from: DateTimeISO!\n    $to: DateTimeISO!\n    $beforeFrom: DateTimeISO!\n    $beforeTo: DateTimeISO!\n    $scope: ReportScope!\n    $unit: ConversionGroup!\n    $isTeam: Boolean!\n  ) {\n    dashboard(scope: $scope) {\n      ...LeadsByStatus_dashboard @unmask\n    }\n    overTime: conversions(from: $from, to: $to, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    overTimeBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    byOwner: conversions(from: $from, to: $to, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    byOwnerBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySource: conversions(from: $from, to: $to, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySourceBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    onTime: followUpPerformance(from: $from, to: $to, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    onTimeBefore: followUpPerformance(from: $beforeFrom, to: $beforeTo, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    openFollowUps(scope: $scope) {\n      ...WhatSlips_report @unmask\n    }\n  }\n": types.ReportsDocument,
    "\n  fragment WhatSlips_report on OpenFollowUps {\n    pending\n    overdue\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n": types.WhatSlips_ReportFragmentDoc,
    "\n  fragment LeadWithoutStepRow_lead on Lead {\n    id\n    name\n    company\n    status\n    createdAt\n  }\n": types.LeadWithoutStepRow_LeadFragmentDoc,
    "\n  query FirstSteps {\n    leads(sort: { by: CREATED, direction: DESC }, limit: 1) {\n      items {\n        id\n        ...PlanButton_lead\n      }\n    }\n    planned: followUps(limit: 1) {\n      items {\n        id\n      }\n    }\n    completed: followUps(filter: { status: [COMPLETED] }, limit: 1) {\n      items {\n        id\n      }\n    }\n    users(limit: 2) {\n      items {\n        id\n      }\n    }\n  }\n": types.FirstStepsDocument,
    "\n  query LeadsWithoutStep($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        createdAt\n        ...LeadWithoutStepRow_lead\n        ...PlanButton_lead\n      }\n    }\n  }\n": types.LeadsWithoutStepDocument,
    "\n  query TeamStanding {\n    dashboard(scope: TEAM) {\n      noNextStepCount\n      convertedThisMonth\n    }\n    openFollowUps(scope: TEAM) {\n      overdue\n      missed\n      user {\n        id\n        name\n      }\n    }\n  }\n": types.TeamStandingDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n": types.CreateUserDocument,
    "\n  mutation DeleteUser($input: DeleteUserInput!) {\n    deleteUser(input: $input) {\n      id\n    }\n  }\n": types.DeleteUserDocument,
    "\n  mutation DisableUser($input: DisableUserInput!) {\n    disableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.DisableUserDocument,
    "\n  mutation EnableUser($input: EnableUserInput!) {\n    enableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.EnableUserDocument,
    "\n  query PossibleHeirs($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n": types.PossibleHeirsDocument,
    "\n  mutation SetPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n": types.SetPasswordDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n": types.UpdateUserDocument,
    "\n  fragment UserItem_user on User {\n    id\n    name\n    email\n    role\n    status\n    timezone\n    version\n  }\n": types.UserItem_UserFragmentDoc,
    "\n  mutation ChangeViewSearch($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      search\n    }\n  }\n": types.ChangeViewSearchDocument,
    "\n  mutation CreateView($input: CreateViewInput!) {\n    createView(input: $input) {\n      id\n      place\n      search\n    }\n  }\n": types.CreateViewDocument,
    "\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      id\n    }\n  }\n": types.DeleteViewDocument,
    "\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) {\n      id\n    }\n  }\n": types.RestoreViewDocument,
    "\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      name\n      search\n      isShared\n    }\n  }\n": types.UpdateViewDocument,
    "\n  fragment ViewItem_view on View {\n    id\n    version\n    place\n    name\n    search\n    isShared\n    owner {\n      id\n      name\n    }\n  }\n": types.ViewItem_ViewFragmentDoc,
    "\n  query Views($place: ViewPlace!, $limit: Int!) {\n    views(place: $place, limit: $limit) {\n      total\n      items {\n        ...ViewItem_view @unmask\n      }\n    }\n  }\n": types.ViewsDocument,
    "\n  query FollowUps($filter: FollowUpFilter, $sort: FollowUpSort, $page: Int!) {\n    followUps(filter: $filter, sort: $sort, page: $page, limit: 30) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n": types.FollowUpsDocument,
    "\n  query Inbox($state: ReminderState!, $page: Int!) {\n    reminders(filter: { state: [$state] }, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        acknowledgedAt\n        followUp {\n          id\n          ...CompleteButton_followUp @unmask\n        }\n        ...InboxItem_reminder\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query Lead($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n      version\n      owner {\n        id\n      }\n      ...LeadHeading_lead\n      ...LeadTags_lead\n      ...LeadStatusSelect_lead\n      ...LeadSections_lead\n    }\n  }\n": types.LeadDocument,
    "\n  query LeadParts($id: ID!) {\n    lead(id: $id) {\n      id\n      ...LeadTags_lead\n      ...LeadSections_lead\n    }\n  }\n": types.LeadPartsDocument,
    "\n  fragment LeadSections_lead on Lead {\n    id\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        ...ContactListItem_contact\n      }\n    }\n    ...LogInteractionPrompt_lead\n    ...LogInteractionButton_lead\n    ...LeadDetails_lead\n    ...LeadFollowUps_lead\n    ...PlanButton_lead\n    ...LeadHistory_lead\n  }\n": types.LeadSections_LeadFragmentDoc,
    "\n  query Profile {\n    me {\n      id\n      ...ProfileForm_user\n      ...LanguageChoice_user\n      ...ReminderDefaultsForm_user\n    }\n  }\n": types.ProfileDocument,
    "\n  query ReportOptions {\n    reportOptions {\n      timezone\n      scopes\n    }\n  }\n": types.ReportOptionsDocument,
    "\n  query Today($filter: FollowUpFilter!) {\n    followUps(filter: $filter, limit: 100) {\n      total\n      items {\n        id\n        type\n        dueDatetime\n        status\n        lead {\n          id\n          name\n        }\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  query Users($filter: UserFilter, $page: Int!) {\n    users(filter: $filter, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        ...UserItem_user\n      }\n    }\n  }\n": types.UsersDocument,
    "\n  subscription LeadChanged {\n    leadChanged {\n      id\n      kind\n      record {\n        id\n        updatedAt\n        ...LeadsListItem_lead\n        ...LeadDetails_lead\n        ...LeadStatusSelect_lead\n      }\n    }\n  }\n": types.LeadChangedDocument,
    "\n  subscription FollowUpChanged {\n    followUpChanged {\n      id\n      kind\n      record {\n        id\n        ...FollowUpRow_followUp\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n": types.FollowUpChangedDocument,
    "\n  subscription UserChanged {\n    userChanged {\n      id\n      kind\n      record {\n        ...SessionUser_user @unmask\n        ...UserItem_user\n      }\n    }\n  }\n": types.UserChangedDocument,
    "\n  query PaletteLeads($search: String!, $limit: Int!) {\n    leads(filter: { search: $search }, limit: $limit) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n": types.PaletteLeadsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountLeads($filter: LeadFilter) {\n    counted: leads(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n"): (typeof documents)["\n  query CountLeads($filter: LeadFilter) {\n    counted: leads(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountFollowUps($filter: FollowUpFilter) {\n    counted: followUps(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n"): (typeof documents)["\n  query CountFollowUps($filter: FollowUpFilter) {\n    counted: followUps(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountUsers($filter: UserFilter) {\n    counted: users(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n"): (typeof documents)["\n  query CountUsers($filter: UserFilter) {\n    counted: users(filter: $filter, limit: 1) {\n      total\n      totalIsCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionUser_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    language\n    remindBefore\n  }\n"): (typeof documents)["\n  fragment SessionUser_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    language\n    remindBefore\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeviceItem_session on OpenSession {\n    id\n    userAgent\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n"): (typeof documents)["\n  fragment DeviceItem_session on OpenSession {\n    id\n    userAgent\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LanguageChoice_user on User {\n    id\n    language\n    version\n  }\n"): (typeof documents)["\n  fragment LanguageChoice_user on User {\n    id\n    language\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    version\n  }\n"): (typeof documents)["\n  fragment ProfileForm_user on User {\n    id\n    name\n    email\n    role\n    timezone\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderDefaultsForm_user on User {\n    id\n    remindBefore\n    version\n  }\n"): (typeof documents)["\n  fragment ReminderDefaultsForm_user on User {\n    id\n    remindBefore\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOwner($input: CreateOwnerInput!) {\n    createOwner(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOwner($input: CreateOwnerInput!) {\n    createOwner(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Devices($page: Int!, $limit: Int!) {\n    sessions(page: $page, limit: $limit) {\n      total\n      items {\n        id\n        ...DeviceItem_session\n      }\n    }\n  }\n"): (typeof documents)["\n  query Devices($page: Int!, $limit: Int!) {\n    sessions(page: $page, limit: $limit) {\n      total\n      items {\n        id\n        ...DeviceItem_session\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      accessToken\n      user {\n        ...SessionUser_user @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout\n  }\n"): (typeof documents)["\n  mutation Logout {\n    logout\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setup {\n    setup {\n      needsOwner\n    }\n  }\n"): (typeof documents)["\n  query Setup {\n    setup {\n      needsOwner\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n"): (typeof documents)["\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryEntry_activity on ActivityEntry {\n    id\n    action\n    meta\n    createdAt\n    user {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryEntry_activity on ActivityEntry {\n    id\n    action\n    meta\n    createdAt\n    user {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadHistory_lead on Lead {\n    id\n    activity {\n      total\n      limit\n      items {\n        id\n        ...HistoryEntry_activity\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeadHistory_lead on Lead {\n    id\n    activity {\n      total\n      limit\n      items {\n        id\n        ...HistoryEntry_activity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreHistory($id: ID!, $page: Int!) {\n    lead(id: $id) {\n      id\n      activity(page: $page) {\n        total\n        limit\n        items {\n          id\n          ...HistoryEntry_activity\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreHistory($id: ID!, $page: Int!) {\n    lead(id: $id) {\n      id\n      activity(page: $page) {\n        total\n        limit\n        items {\n          id\n          ...HistoryEntry_activity\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactListItem_contact on Contact {\n    id\n    version\n    name\n    email\n    phone\n    phoneE164\n    position\n    notes\n    isPrimary\n  }\n"): (typeof documents)["\n  fragment ContactListItem_contact on Contact {\n    id\n    version\n    name\n    email\n    phone\n    phoneE164\n    position\n    notes\n    isPrimary\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteContact($input: DeleteContactInput!) {\n    deleteContact(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteContact($input: DeleteContactInput!) {\n    deleteContact(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreContact($input: RestoreContactInput!) {\n    restoreContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreContact($input: RestoreContactInput!) {\n    restoreContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPrimaryContact($input: SetPrimaryContactInput!) {\n    setPrimaryContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n"): (typeof documents)["\n  mutation SetPrimaryContact($input: SetPrimaryContactInput!) {\n    setPrimaryContact(input: $input) {\n      id\n      version\n      isPrimary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      id\n      version\n      name\n      email\n      phone\n      phoneE164\n      position\n      notes\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      id\n      version\n      name\n      email\n      phone\n      phoneE164\n      position\n      notes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompleteButton_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    notes\n    version\n    contact {\n      id\n    }\n    assignedTo {\n      id\n      remindBefore\n    }\n    lead {\n      id\n      name\n      owner {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CompleteButton_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    notes\n    version\n    contact {\n      id\n    }\n    assignedTo {\n      id\n      remindBefore\n    }\n    lead {\n      id\n      name\n      owner {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpRow_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    lead {\n      id\n      name\n      company\n    }\n    ...CompleteButton_followUp @unmask\n  }\n"): (typeof documents)["\n  fragment FollowUpRow_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    lead {\n      id\n      name\n      company\n    }\n    ...CompleteButton_followUp @unmask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadFollowUpItem_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    outcome\n    notes\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    ...CompleteButton_followUp @unmask\n  }\n"): (typeof documents)["\n  fragment LeadFollowUpItem_followUp on FollowUp {\n    id\n    type\n    dueDatetime\n    status\n    outcome\n    notes\n    contact {\n      id\n      name\n    }\n    assignedTo {\n      id\n      name\n    }\n    ...CompleteButton_followUp @unmask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadFollowUps_lead on Lead {\n    id\n    followUps(limit: 50) {\n      total\n      items {\n        id\n        status\n        dueDatetime\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeadFollowUps_lead on Lead {\n    id\n    followUps(limit: 50) {\n      total\n      items {\n        id\n        status\n        dueDatetime\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogInteractionButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LogInteractionButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogInteractionPrompt_lead on Lead {\n    id\n    name\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        name\n      }\n    }\n    followUps(limit: 50) {\n      items {\n        id\n        type\n        status\n        dueDatetime\n        contact {\n          id\n        }\n        assignedTo {\n          id\n        }\n        ...CompleteButton_followUp\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LogInteractionPrompt_lead on Lead {\n    id\n    name\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        name\n      }\n    }\n    followUps(limit: 50) {\n      items {\n        id\n        type\n        status\n        dueDatetime\n        contact {\n          id\n        }\n        assignedTo {\n          id\n        }\n        ...CompleteButton_followUp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlanButton_lead on Lead {\n    id\n    name\n    contacts(limit: 50) {\n      items {\n        id\n        name\n        isPrimary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignees($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Assignees($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFollowUps($filter: FollowUpFilter, $page: Int!) {\n    followUps(filter: $filter, page: $page, limit: 100) {\n      total\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n"): (typeof documents)["\n  query CalendarFollowUps($filter: FollowUpFilter, $page: Int!) {\n    followUps(filter: $filter, page: $page, limit: 100) {\n      total\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelFollowUp($input: CancelFollowUpInput!) {\n    cancelFollowUp(input: $input) {\n      id\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelFollowUp($input: CancelFollowUpInput!) {\n    cancelFollowUp(input: $input) {\n      id\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      id\n      status\n      outcome\n      notes\n      completedAt\n      version\n      lead {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      id\n      status\n      outcome\n      notes\n      completedAt\n      version\n      lead {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFollowUp($input: DeleteFollowUpInput!) {\n    deleteFollowUp(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteFollowUp($input: DeleteFollowUpInput!) {\n    deleteFollowUp(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpToEdit($id: ID!) {\n    followUp(id: $id) {\n      id\n      type\n      dueDatetime\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        contacts(limit: 50) {\n          items {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FollowUpToEdit($id: ID!) {\n    followUp(id: $id) {\n      id\n      type\n      dueDatetime\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        contacts(limit: 50) {\n          items {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadChoices($filter: LeadFilter) {\n    leads(filter: $filter, limit: 20) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeadChoices($filter: LeadFilter) {\n    leads(filter: $filter, limit: 20) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadName($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LeadName($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadToPlan($id: ID!) {\n    lead(id: $id) {\n      id\n      ...PlanButton_lead\n    }\n  }\n"): (typeof documents)["\n  query LeadToPlan($id: ID!) {\n    lead(id: $id) {\n      id\n      ...PlanButton_lead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      dueDatetime\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RescheduleFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      dueDatetime\n      status\n      version\n      lead {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreFollowUp($input: RestoreFollowUpInput!) {\n    restoreFollowUp(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreFollowUp($input: RestoreFollowUpInput!) {\n    restoreFollowUp(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleFollowUp($input: ScheduleFollowUpInput!) {\n    scheduleFollowUp(input: $input) {\n      id\n      dueDatetime\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleFollowUp($input: ScheduleFollowUpInput!) {\n    scheduleFollowUp(input: $input) {\n      id\n      dueDatetime\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      type\n      dueDatetime\n      status\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      id\n      type\n      dueDatetime\n      status\n      notes\n      remindBefore\n      version\n      contact {\n        id\n        name\n      }\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardCard_lead on Lead {\n    id\n    name\n    company\n    status\n    owner {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n"): (typeof documents)["\n  fragment BoardCard_lead on Lead {\n    id\n    name\n    company\n    status\n    owner {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadDetails_lead on Lead {\n    id\n    version\n    source\n    notes\n    createdAt\n    convertedAt\n    owner {\n      id\n    }\n    ...LeadOwner_lead\n  }\n"): (typeof documents)["\n  fragment LeadDetails_lead on Lead {\n    id\n    version\n    source\n    notes\n    createdAt\n    convertedAt\n    owner {\n      id\n    }\n    ...LeadOwner_lead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadHeading_lead on Lead {\n    id\n    version\n    name\n    company\n    owner {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment LeadHeading_lead on Lead {\n    id\n    version\n    name\n    company\n    owner {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadOwner_lead on Lead {\n    id\n    version\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LeadOwner_lead on Lead {\n    id\n    version\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadsListItem_lead on Lead {\n    id\n    name\n    company\n    status\n    version\n    convertedAt\n    updatedAt\n    owner {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n"): (typeof documents)["\n  fragment LeadsListItem_lead on Lead {\n    id\n    name\n    company\n    status\n    version\n    convertedAt\n    updatedAt\n    owner {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    nextFollowUp {\n      id\n      type\n      dueDatetime\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadStatusSelect_lead on Lead {\n    id\n    status\n    version\n    convertedAt\n    owner {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment LeadStatusSelect_lead on Lead {\n    id\n    status\n    version\n    convertedAt\n    owner {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadTags_lead on Lead {\n    id\n    version\n    owner {\n      id\n    }\n    tags {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LeadTags_lead on Lead {\n    id\n    version\n    owner {\n      id\n    }\n    tags {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignLead($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignLead($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignLeads($input: AssignLeadsInput!) {\n    assignLeads(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignLeads($input: AssignLeadsInput!) {\n    assignLeads(input: $input) {\n      id\n      version\n      updatedAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardColumn($filter: LeadFilter, $limit: Int!) {\n    leads(filter: $filter, limit: $limit) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        status\n        version\n        updatedAt\n        convertedAt\n        owner {\n          id\n        }\n        ...BoardCard_lead\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardColumn($filter: LeadFilter, $limit: Int!) {\n    leads(filter: $filter, limit: $limit) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        status\n        version\n        updatedAt\n        convertedAt\n        owner {\n          id\n        }\n        ...BoardCard_lead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLeadStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLeadStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLeadStatuses($input: ChangeLeadStatusesInput!) {\n    changeLeadStatuses(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLeadStatuses($input: ChangeLeadStatusesInput!) {\n    changeLeadStatuses(input: $input) {\n      id\n      status\n      version\n      updatedAt\n      convertedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteLead($input: DeleteLeadInput!) {\n    deleteLead(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteLead($input: DeleteLeadInput!) {\n    deleteLead(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leads($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 100) {\n      total\n      totalIsCapped\n      items {\n        id\n        createdAt\n        ...LeadsListItem_lead @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query Leads($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 100) {\n      total\n      totalIsCapped\n      items {\n        id\n        createdAt\n        ...LeadsListItem_lead @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnerName($id: ID!) {\n    user(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query OwnerName($id: ID!) {\n    user(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossibleOwners($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query PossibleOwners($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreLead($input: RestoreLeadInput!) {\n    restoreLead(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreLead($input: RestoreLeadInput!) {\n    restoreLead(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagLead($input: TagLeadInput!) {\n    tagLead(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TagLead($input: TagLeadInput!) {\n    tagLead(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagLeads($input: TagLeadsInput!) {\n    tagLeads(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TagLeads($input: TagLeadsInput!) {\n    tagLeads(input: $input) {\n      id\n      version\n      updatedAt\n      tags {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagNames($search: String!) {\n    tags(search: $search, limit: 50) {\n      items {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query TagNames($search: String!) {\n    tags(search: $search, limit: 50) {\n      items {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagSuggestions($search: String) {\n    tags(search: $search, limit: 20) {\n      items {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query TagSuggestions($search: String) {\n    tags(search: $search, limit: 20) {\n      items {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLead($input: UpdateLeadInput!) {\n    updateLead(input: $input) {\n      id\n      version\n      updatedAt\n      name\n      company\n      source\n      notes\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLead($input: UpdateLeadInput!) {\n    updateLead(input: $input) {\n      id\n      version\n      updatedAt\n      name\n      company\n      source\n      notes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuickAddLeads($search: String!, $ownerId: ID, $limit: Int!) {\n    leads(filter: { search: $search, ownerId: $ownerId }, limit: $limit) {\n      items {\n        id\n        name\n        company\n        contacts(limit: 20) {\n          items {\n            id\n            name\n            isPrimary\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query QuickAddLeads($search: String!, $ownerId: ID, $limit: Int!) {\n    leads(filter: { search: $search, ownerId: $ownerId }, limit: $limit) {\n      items {\n        id\n        name\n        company\n        contacts(limit: 20) {\n          items {\n            id\n            name\n            isPrimary\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxItem_reminder on Reminder {\n    id\n    remindAt\n    snoozedUntil\n    acknowledgedAt\n    followUp {\n      id\n    }\n    ...ReminderText_reminder\n  }\n"): (typeof documents)["\n  fragment InboxItem_reminder on Reminder {\n    id\n    remindAt\n    snoozedUntil\n    acknowledgedAt\n    followUp {\n      id\n    }\n    ...ReminderText_reminder\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderText_reminder on Reminder {\n    id\n    kind\n    remindAt\n    lateSince\n    followUp {\n      id\n      type\n      dueDatetime\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReminderText_reminder on Reminder {\n    id\n    kind\n    remindAt\n    lateSince\n    followUp {\n      id\n      type\n      dueDatetime\n      assignedTo {\n        id\n        name\n      }\n      lead {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) {\n    acknowledgeReminder(input: $input) {\n      id\n      acknowledgedAt\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) {\n    acknowledgeReminder(input: $input) {\n      id\n      acknowledgedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReminders {\n    acknowledgeReminders\n  }\n"): (typeof documents)["\n  mutation AcknowledgeReminders {\n    acknowledgeReminders\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ReminderDue {\n    reminderDue {\n      id\n      remindAt\n      snoozedUntil\n      followUp {\n        id\n      }\n      ...ReminderText_reminder\n    }\n  }\n"): (typeof documents)["\n  subscription ReminderDue {\n    reminderDue {\n      id\n      remindAt\n      snoozedUntil\n      followUp {\n        id\n      }\n      ...ReminderText_reminder\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ReminderCleared {\n    reminderCleared {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription ReminderCleared {\n    reminderCleared {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeReminder($input: SnoozeReminderInput!) {\n    snoozeReminder(input: $input) {\n      id\n      snoozedUntil\n      acknowledgedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SnoozeReminder($input: SnoozeReminderInput!) {\n    snoozeReminder(input: $input) {\n      id\n      snoozedUntil\n      acknowledgedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConversionsByGroup_report on Conversions {\n    rows {\n      key\n      label\n      created\n      converted\n    }\n  }\n"): (typeof documents)["\n  fragment ConversionsByGroup_report on Conversions {\n    rows {\n      key\n      label\n      created\n      converted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConversionsOverTime_report on Conversions {\n    rows {\n      key\n      from\n      to\n      created\n      converted\n    }\n  }\n"): (typeof documents)["\n  fragment ConversionsOverTime_report on Conversions {\n    rows {\n      key\n      from\n      to\n      created\n      converted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpsOnTime_report on FollowUpPerformance {\n    completed\n    completedOnTime\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment FollowUpsOnTime_report on FollowUpPerformance {\n    completed\n    completedOnTime\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadsByStatus_dashboard on Dashboard {\n    noNextStepCount\n    leadsByStatus {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment LeadsByStatus_dashboard on Dashboard {\n    noNextStepCount\n    leadsByStatus {\n      status\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports(\n    $from: DateTimeISO!\n    $to: DateTimeISO!\n    $beforeFrom: DateTimeISO!\n    $beforeTo: DateTimeISO!\n    $scope: ReportScope!\n    $unit: ConversionGroup!\n    $isTeam: Boolean!\n  ) {\n    dashboard(scope: $scope) {\n      ...LeadsByStatus_dashboard @unmask\n    }\n    overTime: conversions(from: $from, to: $to, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    overTimeBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    byOwner: conversions(from: $from, to: $to, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    byOwnerBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySource: conversions(from: $from, to: $to, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySourceBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    onTime: followUpPerformance(from: $from, to: $to, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    onTimeBefore: followUpPerformance(from: $beforeFrom, to: $beforeTo, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    openFollowUps(scope: $scope) {\n      ...WhatSlips_report @unmask\n    }\n  }\n"): (typeof documents)["\n  query Reports(\n    $from: DateTimeISO!\n    $to: DateTimeISO!\n    $beforeFrom: DateTimeISO!\n    $beforeTo: DateTimeISO!\n    $scope: ReportScope!\n    $unit: ConversionGroup!\n    $isTeam: Boolean!\n  ) {\n    dashboard(scope: $scope) {\n      ...LeadsByStatus_dashboard @unmask\n    }\n    overTime: conversions(from: $from, to: $to, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    overTimeBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: $unit) {\n      total {\n        created\n        converted\n      }\n      ...ConversionsOverTime_report @unmask\n    }\n    byOwner: conversions(from: $from, to: $to, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    byOwnerBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySource: conversions(from: $from, to: $to, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    bySourceBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: SOURCE) {\n      ...ConversionsByGroup_report @unmask\n    }\n    onTime: followUpPerformance(from: $from, to: $to, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    onTimeBefore: followUpPerformance(from: $beforeFrom, to: $beforeTo, scope: $scope, graceMinutes: 60) {\n      ...FollowUpsOnTime_report @unmask\n    }\n    openFollowUps(scope: $scope) {\n      ...WhatSlips_report @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatSlips_report on OpenFollowUps {\n    pending\n    overdue\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment WhatSlips_report on OpenFollowUps {\n    pending\n    overdue\n    missed\n    user {\n      id\n      name\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadWithoutStepRow_lead on Lead {\n    id\n    name\n    company\n    status\n    createdAt\n  }\n"): (typeof documents)["\n  fragment LeadWithoutStepRow_lead on Lead {\n    id\n    name\n    company\n    status\n    createdAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstSteps {\n    leads(sort: { by: CREATED, direction: DESC }, limit: 1) {\n      items {\n        id\n        ...PlanButton_lead\n      }\n    }\n    planned: followUps(limit: 1) {\n      items {\n        id\n      }\n    }\n    completed: followUps(filter: { status: [COMPLETED] }, limit: 1) {\n      items {\n        id\n      }\n    }\n    users(limit: 2) {\n      items {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query FirstSteps {\n    leads(sort: { by: CREATED, direction: DESC }, limit: 1) {\n      items {\n        id\n        ...PlanButton_lead\n      }\n    }\n    planned: followUps(limit: 1) {\n      items {\n        id\n      }\n    }\n    completed: followUps(filter: { status: [COMPLETED] }, limit: 1) {\n      items {\n        id\n      }\n    }\n    users(limit: 2) {\n      items {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadsWithoutStep($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        createdAt\n        ...LeadWithoutStepRow_lead\n        ...PlanButton_lead\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeadsWithoutStep($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {\n    leads(filter: $filter, sort: $sort, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        createdAt\n        ...LeadWithoutStepRow_lead\n        ...PlanButton_lead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamStanding {\n    dashboard(scope: TEAM) {\n      noNextStepCount\n      convertedThisMonth\n    }\n    openFollowUps(scope: TEAM) {\n      overdue\n      missed\n      user {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamStanding {\n    dashboard(scope: TEAM) {\n      noNextStepCount\n      convertedThisMonth\n    }\n    openFollowUps(scope: TEAM) {\n      overdue\n      missed\n      user {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteUser($input: DeleteUserInput!) {\n    deleteUser(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteUser($input: DeleteUserInput!) {\n    deleteUser(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableUser($input: DisableUserInput!) {\n    disableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation DisableUser($input: DisableUserInput!) {\n    disableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableUser($input: EnableUserInput!) {\n    enableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EnableUser($input: EnableUserInput!) {\n    enableUser(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossibleHeirs($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query PossibleHeirs($search: String!) {\n    users(filter: { status: ACTIVE, search: $search }, limit: 50) {\n      items {\n        id\n        name\n        email\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation SetPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...SessionUser_user @unmask\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserItem_user on User {\n    id\n    name\n    email\n    role\n    status\n    timezone\n    version\n  }\n"): (typeof documents)["\n  fragment UserItem_user on User {\n    id\n    name\n    email\n    role\n    status\n    timezone\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeViewSearch($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      search\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeViewSearch($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      search\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateView($input: CreateViewInput!) {\n    createView(input: $input) {\n      id\n      place\n      search\n    }\n  }\n"): (typeof documents)["\n  mutation CreateView($input: CreateViewInput!) {\n    createView(input: $input) {\n      id\n      place\n      search\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      name\n      search\n      isShared\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      id\n      version\n      name\n      search\n      isShared\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewItem_view on View {\n    id\n    version\n    place\n    name\n    search\n    isShared\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ViewItem_view on View {\n    id\n    version\n    place\n    name\n    search\n    isShared\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Views($place: ViewPlace!, $limit: Int!) {\n    views(place: $place, limit: $limit) {\n      total\n      items {\n        ...ViewItem_view @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query Views($place: ViewPlace!, $limit: Int!) {\n    views(place: $place, limit: $limit) {\n      total\n      items {\n        ...ViewItem_view @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUps($filter: FollowUpFilter, $sort: FollowUpSort, $page: Int!) {\n    followUps(filter: $filter, sort: $sort, page: $page, limit: 30) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n"): (typeof documents)["\n  query FollowUps($filter: FollowUpFilter, $sort: FollowUpSort, $page: Int!) {\n    followUps(filter: $filter, sort: $sort, page: $page, limit: 30) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        dueDatetime\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($state: ReminderState!, $page: Int!) {\n    reminders(filter: { state: [$state] }, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        acknowledgedAt\n        followUp {\n          id\n          ...CompleteButton_followUp @unmask\n        }\n        ...InboxItem_reminder\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox($state: ReminderState!, $page: Int!) {\n    reminders(filter: { state: [$state] }, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        acknowledgedAt\n        followUp {\n          id\n          ...CompleteButton_followUp @unmask\n        }\n        ...InboxItem_reminder\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lead($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n      version\n      owner {\n        id\n      }\n      ...LeadHeading_lead\n      ...LeadTags_lead\n      ...LeadStatusSelect_lead\n      ...LeadSections_lead\n    }\n  }\n"): (typeof documents)["\n  query Lead($id: ID!) {\n    lead(id: $id) {\n      id\n      name\n      version\n      owner {\n        id\n      }\n      ...LeadHeading_lead\n      ...LeadTags_lead\n      ...LeadStatusSelect_lead\n      ...LeadSections_lead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadParts($id: ID!) {\n    lead(id: $id) {\n      id\n      ...LeadTags_lead\n      ...LeadSections_lead\n    }\n  }\n"): (typeof documents)["\n  query LeadParts($id: ID!) {\n    lead(id: $id) {\n      id\n      ...LeadTags_lead\n      ...LeadSections_lead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadSections_lead on Lead {\n    id\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        ...ContactListItem_contact\n      }\n    }\n    ...LogInteractionPrompt_lead\n    ...LogInteractionButton_lead\n    ...LeadDetails_lead\n    ...LeadFollowUps_lead\n    ...PlanButton_lead\n    ...LeadHistory_lead\n  }\n"): (typeof documents)["\n  fragment LeadSections_lead on Lead {\n    id\n    owner {\n      id\n    }\n    contacts(limit: 50) {\n      items {\n        id\n        ...ContactListItem_contact\n      }\n    }\n    ...LogInteractionPrompt_lead\n    ...LogInteractionButton_lead\n    ...LeadDetails_lead\n    ...LeadFollowUps_lead\n    ...PlanButton_lead\n    ...LeadHistory_lead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile {\n    me {\n      id\n      ...ProfileForm_user\n      ...LanguageChoice_user\n      ...ReminderDefaultsForm_user\n    }\n  }\n"): (typeof documents)["\n  query Profile {\n    me {\n      id\n      ...ProfileForm_user\n      ...LanguageChoice_user\n      ...ReminderDefaultsForm_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportOptions {\n    reportOptions {\n      timezone\n      scopes\n    }\n  }\n"): (typeof documents)["\n  query ReportOptions {\n    reportOptions {\n      timezone\n      scopes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($filter: FollowUpFilter!) {\n    followUps(filter: $filter, limit: 100) {\n      total\n      items {\n        id\n        type\n        dueDatetime\n        status\n        lead {\n          id\n          name\n        }\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n"): (typeof documents)["\n  query Today($filter: FollowUpFilter!) {\n    followUps(filter: $filter, limit: 100) {\n      total\n      items {\n        id\n        type\n        dueDatetime\n        status\n        lead {\n          id\n          name\n        }\n        ...FollowUpRow_followUp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($filter: UserFilter, $page: Int!) {\n    users(filter: $filter, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        ...UserItem_user\n      }\n    }\n  }\n"): (typeof documents)["\n  query Users($filter: UserFilter, $page: Int!) {\n    users(filter: $filter, page: $page, limit: 20) {\n      total\n      totalIsCapped\n      limit\n      items {\n        id\n        name\n        ...UserItem_user\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LeadChanged {\n    leadChanged {\n      id\n      kind\n      record {\n        id\n        updatedAt\n        ...LeadsListItem_lead\n        ...LeadDetails_lead\n        ...LeadStatusSelect_lead\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LeadChanged {\n    leadChanged {\n      id\n      kind\n      record {\n        id\n        updatedAt\n        ...LeadsListItem_lead\n        ...LeadDetails_lead\n        ...LeadStatusSelect_lead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowUpChanged {\n    followUpChanged {\n      id\n      kind\n      record {\n        id\n        ...FollowUpRow_followUp\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FollowUpChanged {\n    followUpChanged {\n      id\n      kind\n      record {\n        id\n        ...FollowUpRow_followUp\n        ...LeadFollowUpItem_followUp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription UserChanged {\n    userChanged {\n      id\n      kind\n      record {\n        ...SessionUser_user @unmask\n        ...UserItem_user\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription UserChanged {\n    userChanged {\n      id\n      kind\n      record {\n        ...SessionUser_user @unmask\n        ...UserItem_user\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteLeads($search: String!, $limit: Int!) {\n    leads(filter: { search: $search }, limit: $limit) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteLeads($search: String!, $limit: Int!) {\n    leads(filter: { search: $search }, limit: $limit) {\n      items {\n        id\n        name\n        company\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;