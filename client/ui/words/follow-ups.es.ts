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
  log: {
    action: "Anotar contacto",
    title: "Qué acaba de pasar: {{lead}}",
    type: "Cómo",
    submit: "Anotar",
    submitNext: "Anotar y planear",
    done: "Quedó anotado",
    asked: {
      CALL: "¿Cómo fue la llamada con {{name}}?",
      WHATSAPP: "¿Cómo fue con {{name}} por WhatsApp?",
      EMAIL: "¿Cómo fue el correo a {{name}}?",
    },
    completes: "Tu respuesta completa lo que estaba planeado.",
    answer: "Anotarlo",
    notNow: "Ahora no",
  },
} as const satisfies Translated<typeof english>;
