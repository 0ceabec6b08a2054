import type { shell as english } from "./shell.en";
import type { Translated } from "./translated";

export const shell = {
  page: { title: "{{title}} · Tend" },
  nav: { label: "Principal", today: "Hoy", leads: "Prospectos", reports: "Informes", users: "Usuarios" },
  shell: {
    skip: "Ir al contenido",
    home: "Tend, ir a Hoy",
    offline: "Sin conexión. Reconectando…",
  },
  loading: "Cargando…",
  tryAgain: "Reintentar",
  showMore: "Mostrar más",
  clearSearch: "Borrar la búsqueda",
  save: "Guardar",
  cancel: "Cancelar",
  close: "Cerrar",
  undo: { action: "Deshacer", failed: "No se pudo deshacer" },
  problem: {
    unreachable:
      "No se pudo llegar al servidor. Comprueba tu conexión e inténtalo de nuevo; nada de lo que escribiste se pierde.",
  },
  issue: {
    required: "Es obligatorio.",
    invalid: "No es válido.",
    notOffered: "Elige una de las opciones.",
    atMost: "Como máximo {{maximum}}.",
    atLeast: "Como mínimo {{minimum}}.",
  },
  edit: {
    conflict: "Alguien más cambió esto mientras tanto",
    conflictHelp:
      "Nada de lo que escribiste se pierde. Junto a cada campo que cambiaron ambos está lo que hay guardado ahora. Guarda otra vez para reemplazarlo.",
    takeStored: "Usar lo guardado",
    storedNow: "Guardado ahora: {{value}}",
    nothing: "nada",
    labelled: "{{label}}:",
    press: "{{label}}, pulsa para editar",
    keys: "Ctrl o ⌘ e Intro guarda.",
    saved: "Guardado",
  },
  timezone: {
    label: "Zona horaria",
    business: "La del negocio",
    noneFound: "Ninguna zona horaria tiene esto en su nombre.",
    now: "Allí son ahora las {{time}}.",
  },
  due: { overdue: "Atrasado, {{since}}" },
  dateTime: {
    hours: "Horas",
    minutes: "Minutos",
    amPm: "Antes o después del mediodía",
    submit: "Usar esta fecha y hora",
    previousMonth: "Mes anterior",
    nextMonth: "Mes siguiente",
    previousYear: "Año anterior",
    nextYear: "Año siguiente",
    previousDecade: "Década anterior",
    nextDecade: "Década siguiente",
    chooseMonth: "Elegir un mes",
    chooseYear: "Elegir un año",
  },
  pager: {
    first: "Primera página",
    previous: "Página anterior",
    next: "Página siguiente",
    last: "Última página",
    page: "Página {{number}}",
  },
  notFound: {
    title: "Aquí no hay nada",
    reason: "Esta página no existe, o se eliminó lo que mostraba.",
    action: "Ir a Hoy",
  },
  error: {
    title: "Esta página falló",
    reason: "Algo salió mal al mostrar esta página. Lo que habías guardado está a salvo. Recargar suele ayudar.",
    detail: "Por si lo quieres reportar: {{message}}",
    reload: "Recargar",
    home: "Ir a Hoy",
  },
  unreachable: {
    title: "No se puede llegar a Tend",
    reason: "Comprueba tu conexión. Tus datos están a salvo en el servidor.",
  },
} as const satisfies Translated<typeof english>;
