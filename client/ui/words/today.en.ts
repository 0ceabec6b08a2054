export const today = {
  today: {
    title: "Today",
    group: { overdue: "Overdue", today: "Today", tomorrow: "Tomorrow", thisWeek: "This week", later: "Later" },
    overdueCount: "{{count}} overdue",
    todayCount_zero: "nothing left for today",
    todayCount_one: "{{count}} for today",
    todayCount_other: "{{count}} for today",
    empty: "Nothing is waiting for you. Choose a lead and plan the next step.",
    emptyForViewer: "Nothing is assigned to you. You can see how all leads stand.",
    toLeads: "Go to leads",
    firstOnly: "These are the first {{count}}. The others show as you complete some.",
  },
} as const;
