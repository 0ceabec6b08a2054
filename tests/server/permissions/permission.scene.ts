import { Contact } from "../../../server/features/contacts/contact.entity";
import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../../server/features/leads/lead.entity";
import { tagLead } from "../../../server/features/leads/tag-lead";
import { Tag } from "../../../server/features/leads/tag.entity";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { disableUser } from "../../../server/features/users/disable-user";
import { Session } from "../../../server/features/users/session.entity";
import { User } from "../../../server/features/users/user.entity";
import { createView } from "../../../server/features/views/create-view";
import { View } from "../../../server/features/views/view.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import type { TestServer } from "../../support/test-server";
import type { Actor } from "./permission.rows";

export type Cast = Record<Actor, { user: User; token: string | undefined }>;

/** Longer than an access token lives. */
const TOKEN_EXPIRY_SECONDS = 901;
const SESSION_SECONDS = 86_400;

/** The actors, signed in as far as they can be. ANONYMOUS has a user only so that there is one to speak of. */
export async function storeCast(test: TestServer): Promise<Cast> {
  const signedIn = async (user: User) => ({ user, token: await test.tokenOf(user) });
  const expired = await signedIn(await storeUser(test, { role: "ADMIN" }));
  test.pass(TOKEN_EXPIRY_SECONDS);
  const admin = await storeUser(test, { role: "ADMIN" });
  const disabled = await signedIn(await storeUser(test, { role: "ADMIN" }));
  // The server has come to know them by the time that they are disabled.
  await test.graphql("{ me { id } }", { token: disabled.token });
  await disableUser(test.as(admin), { id: disabled.user.id });
  return {
    ANONYMOUS: { user: await storeUser(test), token: undefined },
    VIEWER: await signedIn(await storeUser(test, { role: "VIEWER" })),
    STRANGER: await signedIn(await storeUser(test)),
    OWNER: await signedIn(await storeUser(test, { name: "Olive Owner", remindBefore: [45], language: "es" })),
    ASSIGNEE: await signedIn(await storeUser(test)),
    ADMIN: await signedIn(admin),
    DISABLED: disabled,
    EXPIRED: expired,
  };
}

/** A lead of OWNER's with all that can hang on one, as it is stored. `me` becomes whoever asks; `spare` is a REP with nothing. */
export interface Scene {
  me: User;
  owner: User;
  assignee: User;
  admin: User;
  spare: User;
  lead: Lead;
  contact: Contact;
  tag: Tag;
  otherTag: Tag;
  /** Pending, with the assignee, and just due. */
  followUp: FollowUp;
  completed: FollowUp;
  reminder: Reminder;
  /** Of OWNER's, as is the shared one. */
  view: View;
  sharedView: View;
  /** Another device of OWNER's. */
  session: Session;
}

let count = 0;

/** A scene of its own, so that what one actor does to it means nothing to the others. */
export async function storeScene(test: TestServer, cast: Cast): Promise<Scene> {
  const { db } = test.app;
  const { user: owner } = cast.OWNER;
  const { user: assignee } = cast.ASSIGNEE;
  const { user: admin } = cast.ADMIN;
  count += 1;
  const session = Session.open(owner.id, `device ${count}`, test.app.now(), SESSION_SECONDS);
  await db.insert(Session, session);
  // A user keeps a hundred at most, and scenes before this one have had theirs.
  await db.delete(View, { ownerId: owner.id });
  const view = { place: "LEADS", name: `view ${count}`, search: "status=NEW" };
  const names = [`tag ${count} one`, `tag ${count} two`] as const;
  const { id } = await storeLead(test, owner, { name: `Scene ${count}` });
  const contact = await storeContact(test, await db.findOneByOrFail(Lead, { id }));
  await tagLead(test.as(admin), { id, add: [...names] });
  const lead = await db.findOneByOrFail(Lead, { id });
  const plan = { contactId: contact.id, assignedTo: assignee.id };
  const completed = await storeFollowUp(test, lead, plan);
  await completeFollowUp(test.as(assignee), { id: completed.id, outcome: "Reached" });
  const pending = await storeFollowUp(test, lead, { ...plan, dueDatetime: inSeconds(test, 0.001) });
  test.pass(0.001);
  return {
    me: admin,
    owner,
    assignee,
    admin,
    spare: await storeUser(test),
    lead: await db.findOneByOrFail(Lead, { id }),
    contact: await db.findOneByOrFail(Contact, { id: contact.id }),
    tag: await db.findOneByOrFail(Tag, { name: names[0] }),
    otherTag: await db.findOneByOrFail(Tag, { name: names[1] }),
    followUp: await db.findOneByOrFail(FollowUp, { id: pending.id }),
    completed,
    reminder: await db.findOneByOrFail(Reminder, { followUpId: pending.id, userId: assignee.id }),
    view: await createView(test.as(owner), view),
    sharedView: await createView(test.as(owner), { ...view, name: `shared ${view.name}`, isShared: true }),
    session,
  };
}
