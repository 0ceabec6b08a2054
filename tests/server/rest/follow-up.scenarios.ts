import { deleteFollowUp } from "../../../server/features/follow-ups/delete-follow-up";
import { all, forbiddenBut, notFoundBut } from "../permissions/permission.rows";
import type { Scene } from "../permissions/permission.scene";
import { adminOnly, ownerAndAdmin, type Scenarios } from "./scenario";

const everyone = { expected: all("OK") };
const doers = { expected: forbiddenBut("OWNER", "ASSIGNEE", "ADMIN") };
/** Reminders are one's own, also for an ADMIN. */
const theirs = { expected: notFoundBut("ASSIGNEE") };

const underLead = ({ lead }: Scene) => ({ path: { leadId: lead.id } });
const ofFollowUp = ({ followUp }: Scene) => ({ path: { id: followUp.id } });
const ofReminder = ({ reminder }: Scene) => ({ path: { id: reminder.id } });
const next = { type: "MEETING", dueDatetime: "2027-01-01T09:00:00+01:00", notes: null };

export const followUpScenarios: Scenarios = {
  scheduleFollowUp: {
    sent: (scene) => ({ ...underLead(scene), body: { ...next, contactId: scene.contact.id } }),
    ...ownerAndAdmin,
  },
  logInteraction: {
    sent: (scene) => ({ ...underLead(scene), body: { type: "OTHER", outcome: "Came in", next } }),
    ...ownerAndAdmin,
  },
  leadFollowUps: { sent: underLead, ...everyone },
  followUps: {
    sent: ({ lead }) => ({ query: `leadId=${lead.id}&status=PENDING&dueFrom=2026-01-01T00:00:00Z&mine=false&limit=1` }),
    ...everyone,
  },
  followUp: { sent: ofFollowUp, ...everyone },
  updateFollowUp: { sent: (scene) => ({ ...ofFollowUp(scene), body: { notes: "Edited", contactId: null } }), ...doers },
  completeFollowUp: {
    sent: (scene) => ({ ...ofFollowUp(scene), body: { outcome: "Reached", next } }),
    ...ownerAndAdmin,
  },
  cancelFollowUp: { sent: ofFollowUp, ...doers },
  deleteFollowUp: { sent: ofFollowUp, ...doers },
  restoreFollowUp: {
    prepare: (test, { admin, followUp }) => deleteFollowUp(test.as(admin), { id: followUp.id }),
    sent: ofFollowUp,
    ...doers,
  },

  reminders: { sent: () => ({}), ...everyone },
  acknowledgeReminder: { sent: ofReminder, ...theirs },
  snoozeReminder: { sent: (scene) => ({ ...ofReminder(scene), body: { until: "2026-12-01T09:00:00Z" } }), ...theirs },

  leadActivity: { sent: (scene) => ({ ...underLead(scene), query: "page=2&limit=1" }), ...everyone },
  activityFeed: {
    sent: ({ lead }) => ({ query: `leadId=${lead.id}&action=LEAD_CREATED&from=2026-01-01T00:00:00Z` }),
    ...adminOnly,
  },
};
