import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription } from "type-graphql";

import type { ReminderState } from "../../../rules/reminder";
import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { FollowUp } from "../follow-ups/follow-up.entity";
import { followUpById } from "../follow-ups/follow-up.loaders";
import { acknowledgeReminder } from "./acknowledge-reminder";
import { acknowledgeReminders } from "./acknowledge-reminders";
import { reminderCleared } from "./reminder-cleared";
import { reminderDue } from "./reminder-due";
import { Reminder, ReminderStateEnum } from "./reminder.entity";
import {
  AcknowledgeReminderInput,
  ReminderCleared,
  ReminderFilter,
  ReminderPage,
  SnoozeReminderInput,
} from "./reminder.inputs";
import { reminders } from "./reminders";
import { sendTestReminder } from "./send-test-reminder";
import { snoozeReminder } from "./snooze-reminder";

@Resolver(() => Reminder)
export class ReminderResolver {
  @Query(() => ReminderPage, {
    description:
      "The caller's reminders: the open ones, the longest due first, then the acknowledged ones, the latest first. Of several that are due about one follow-up, the latest.",
  })
  reminders(
    @Arg("filter", () => ReminderFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ReminderFilter | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Reminder>> {
    return reminders(ctx, { ...filter, ...paging });
  }

  @Mutation(() => Reminder, {
    description:
      "Notes that the caller has seen a reminder of theirs, and with it those of the same follow-up due before it.",
  })
  acknowledgeReminder(
    @Arg("input", () => AcknowledgeReminderInput, { description: "Which one." }) input: AcknowledgeReminderInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Reminder> {
    return acknowledgeReminder(ctx, input);
  }

  @Mutation(() => Int, {
    description:
      "Notes that the caller has seen all of their reminders that are due now, the longest due first; at most 500 in one call. Answers how many.",
  })
  acknowledgeReminders(@Ctx() ctx: RequestContext): Promise<number> {
    return acknowledgeReminders(ctx, {});
  }

  @Mutation(() => Reminder, { description: "Takes a reminder of the caller's off their screens until a later time." })
  snoozeReminder(
    @Arg("input", () => SnoozeReminderInput, { description: "Which one, and until when." }) input: SnoozeReminderInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Reminder> {
    return snoozeReminder(ctx, input);
  }

  @Mutation(() => Reminder, {
    description: "Reminds the caller now, to see it come in. One that was not acknowledged yet gives way to it.",
  })
  sendTestReminder(@Ctx() ctx: RequestContext): Promise<Reminder> {
    return sendTestReminder(ctx, {});
  }

  @Subscription(() => Reminder, {
    subscribe: ({ context }: { context: RequestContext }) => reminderDue(context),
    description: "The caller's reminders: first all that are due and not acknowledged, then each as it falls due.",
  })
  reminderDue(@Root() reminder: Reminder): Reminder {
    return reminder;
  }

  @Subscription(() => ReminderCleared, {
    subscribe: ({ context }: { context: RequestContext }) => reminderCleared(context),
    description: "The caller's reminders that were dealt with, here or on another device.",
  })
  reminderCleared(@Root() cleared: ReminderCleared): ReminderCleared {
    return cleared;
  }

  @FieldResolver(() => ReminderStateEnum, { description: "Where it stands." })
  state(@Root() reminder: Reminder, @Ctx() ctx: RequestContext): ReminderState {
    return reminder.stateAt(ctx.now());
  }

  @FieldResolver(() => Boolean, { description: "Whether it is shown more than a minute after it was due." })
  isLate(@Root() reminder: Reminder, @Ctx() ctx: RequestContext): boolean {
    return reminder.isLate(ctx.now());
  }

  @FieldResolver(() => FollowUp, { nullable: true, description: "What it is about; null for TEST and LATE." })
  followUp(@Root() reminder: Reminder, @Ctx() ctx: RequestContext): Promise<FollowUp | null> | null {
    return reminder.followUpId ? followUpById(ctx, reminder.followUpId) : null;
  }
}
