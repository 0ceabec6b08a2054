import type { quickAdd as english } from "./quick-add.en";
import type { Translated } from "./translated";

export const quickAdd = {
  quickAdd: {
    title: "Añadir rápido",
    label: "¿Qué hay que hacer, con quién y cuándo?",
    example: "llamar a Ana el martes a las 3",
    help: "En una línea. Ves lo que significa antes de guardarlo.",
    preview: "Lo que se va a planear",
    step: "{{step}}:",
    whom: "¿con quién?",
    looking: "buscando «{{name}}»…",
    several: "¿qué «{{name}}»?",
    which: "¿Qué prospecto?",
    newLead: "Nuevo prospecto «{{name}}»",
    suggested: {
      day: "No has escrito la hora; se sugiere esta.",
      nothing: "No has escrito el día, o no se entiende; se sugiere este.",
    },
    notes: "Notas: {{notes}}",
    forWhom: "Escribe con quién: el nombre de un prospecto o de un contacto.",
    choose: "Elige a cuál te refieres.",
    submit: "Planear seguimiento",
    submitNew: "Añadir prospecto y planear",
  },
} as const satisfies Translated<typeof english>;
