import type { Translated } from "./translated";
import type { views as english } from "./views.en";

export const views = {
  view: {
    menu: "Vistas",
    active: "Vista: {{name}}",
    whole: { LEADS: "Todos los prospectos", BOARD: "Todos los prospectos", FOLLOW_UPS: "Todos los seguimientos" },
    own: "Mías",
    shared: "Compartidas conmigo",
    by: "de {{name}}",
    hasMore: "Hay más vistas de las que se muestran aquí.",
    save: "Guardar esta vista…",
    edit: "Renombrar o compartir…",
    delete: "Eliminar",
    saveChanges: "Guardar cambios",
    dialog: { save: "Guardar esta vista", edit: "Renombrar o compartir la vista" },
    name: "Nombre",
    nameExample: "Por ejemplo, «Feria de mayo»",
    share: "Compartir con todos",
    shareHelp: "Todos la encuentran entre sus vistas. Solo tú y los dueños del negocio pueden cambiarla.",
    submit: "Guardar vista",
    saved: "Se guardó la vista.",
    changed: "{{name}} muestra esto a partir de ahora.",
    changeFailed: "{{name}} no se cambió",
    deleted: "Se eliminó {{name}}.",
    deleteFailed: "{{name}} no se eliminó",
  },
} as const satisfies Translated<typeof english>;
