export const reminders = {
  reminder: {
    bell_zero: "Reminders, none due",
    bell_one: "Reminders, {{count}} due",
    bell_other: "Reminders, {{count}} due",
    list: "Due reminders",
    none: "Nothing is due. The moment something is, you are told here.",
    kind: {
      AHEAD: "{{step}} coming up",
      DUE: "{{step}} due",
      MISSED: "{{step}} missed",
      TEST: "Test reminder",
      LATE: "{{step}} announced late",
    },
    bare: {
      AHEAD: "Coming up",
      DUE: "Due",
      MISSED: "Missed",
      TEST: "Test reminder: reminders reach you here.",
      LATE: "Some reminders came late while the server was away.",
    },
    open: "Open",
    acknowledge: "Acknowledge",
    acknowledgeFailed: "The reminder is still due",
    putAway: "Put away",
    summary: "{{count}} follow-ups are waiting for you",
    summaryHint: "The bell lists them all.",
  },
} as const;
