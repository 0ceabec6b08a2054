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
    saved: "Se guardó a {{name}}.",
    showAll: "Ver los {{count}} contactos",
    actionsFor: "{{name}}: editar, hacer principal o eliminar",
    edit: "Editar",
    editTitle: "Editar a {{name}}",
    promote: "Hacer principal",
    promoted: "Desde ahora se contacta primero a {{name}}.",
    promoteFailed: "El contacto principal quedó como estaba",
    delete: "Eliminar",
    deleted: "Se eliminó a {{name}}.",
    deleteFailed: "El contacto no se eliminó",
    way: { CALL: "Llamar", WHATSAPP: "WhatsApp", EMAIL: "Correo" },
    call: "Llamar a {{name}}",
    chat: "WhatsApp a {{name}}",
    mail: "Correo a {{name}}",
  },
} as const satisfies Translated<typeof english>;
