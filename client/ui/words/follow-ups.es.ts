import type { followUps as english } from "./follow-ups.en";
import type { Translated } from "./translated";

export const followUps = {
  followUpType: { CALL: "Llamada", MEETING: "Reunión", EMAIL: "Correo", WHATSAPP: "WhatsApp", OTHER: "Otro" },
  followUpStatus: { PENDING: "Pendiente", COMPLETED: "Completado", CANCELLED: "Cancelado", MISSED: "No hecho" },
  followUp: {
    title: "Seguimientos",
    none: "Todavía no hay seguimientos.",
    latestOnly: "Se muestran los últimos {{count}}.",
    stepWith: "{{step}} · {{contact}}",
    assignedTo: "Asignado a {{name}}",
    type: "Tipo",
    due: "Para cuándo",
    contact: "Con",
    noContact: "Sin contacto",
    notes: "Notas",
  },
  complete: {
    action: "Completar",
    title: "{{step}}: {{lead}}",
    outcome: "Resultado",
    outcomeExample: "¿En qué quedó?",
    notes: "Notas",
    planNext: "Planear qué sigue",
    noNext: "Nada te recordará este prospecto.",
    submit: "Completar",
    submitNext: "Completar y planear",
    done: "Seguimiento completado",
    doneNext: "Después: {{step}}, {{when}}.",
  },
  plan: {
    action: "Planear seguimiento",
    title: "Planear un seguimiento: {{lead}}",
    submit: "Planear seguimiento",
    done: "Planeado: {{step}}, {{when}}.",
  },
} as const satisfies Translated<typeof english>;
