export const contacts = {
  contact: {
    title: "Contacts",
    none: "No contact yet.",
    primary: "Primary",
    action: "Add contact",
    submit: "Add contact",
    added: "{{name}} was added.",
    name: "Name",
    position: "Position",
    phone: "Phone",
    email: "E-mail",
    notes: "Notes",
    makePrimary: "Make this the primary contact",
    call: "Call {{name}}",
    chat: "Write to {{name}}",
    mail: "Write an e-mail to {{name}}",
  },
} as const;
