import type { contacts as english } from "./contacts.en";
import type { Translated } from "./translated";

export const contacts = {
  contact: {
    title: "Contactos",
    none: "Todavía no hay contactos.",
    primary: "Principal",
    action: "Añadir contacto",
    submit: "Añadir contacto",
    added: "Se añadió a {{name}}.",
    name: "Nombre",
    position: "Cargo",
    phone: "Teléfono",
    email: "Correo",
    notes: "Notas",
    makePrimary: "Que sea el contacto principal",
    call: "Llamar a {{name}}",
    chat: "Escribir a {{name}}",
    mail: "Enviar un correo a {{name}}",
  },
} as const satisfies Translated<typeof english>;
