declare module "../../platform/pubsub" {
  interface Topics {
    /** Reminders were armed that may be due sooner than anyone has planned to look. */
    remindersArmed: { userIds: string[] };
    /** Reminders were armed that fell due before, maybe longer ago than anyone looks back. */
    remindersReturned: { userIds: string[] };
    /** These reminders are no longer to be shown to this user, on any device. */
    remindersCleared: { userId: string; ids: string[] };
  }
}

export {};
