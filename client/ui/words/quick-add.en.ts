export const quickAdd = {
  quickAdd: {
    title: "Quick add",
    label: "What is to be done, with whom and when?",
    example: "call Ann tue 3pm",
    help: "In one line. You see what it means before it is stored.",
    preview: "What will be planned",
    step: "{{step}}:",
    whom: "with whom?",
    looking: "looking for “{{name}}”…",
    several: "which “{{name}}”?",
    which: "Which lead?",
    newLead: "New lead “{{name}}”",
    suggested: {
      day: "No time is written, so this one is suggested.",
      nothing: "No day is written or understood, so this one is suggested.",
    },
    notes: "Notes: {{notes}}",
    forWhom: "Write with whom: the name of a lead or of a contact.",
    choose: "Choose which one you mean.",
    submit: "Plan follow-up",
    submitNew: "Add lead and plan",
  },
} as const;
