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
  signInAgain: {
    title: "Inicia sesión de nuevo",
    reason: "Tu sesión terminó. Lo que escribiste sigue aquí y continúa en cuanto vuelvas.",
    leave: "Salir de esta página",
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
    what: {
      INTERNAL: "Algo salió mal de nuestro lado.",
      UNAVAILABLE: "El servicio no responde en este momento.",
      UNREACHABLE: "No se pudo llegar al servidor.",
    },
    help: {
      INTERNAL: "Nada de lo que escribiste se pierde. Inténtalo de nuevo; si se repite, avisa con la referencia.",
      UNAVAILABLE: "Nada de lo que escribiste se pierde. Espera un momento e inténtalo de nuevo.",
      UNREACHABLE: "Comprueba tu conexión e inténtalo de nuevo; nada de lo que escribiste se pierde.",
      CONFLICT: "Mira cómo está ahora e inténtalo de nuevo.",
      FORBIDDEN: "Pídeselo a un propietario si lo necesitas.",
      NOT_FOUND: "Puede que alguien lo haya borrado mientras tanto.",
    },
    reference: "Referencia: {{reference}}",
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
  missing: {
    title: "Hay una versión nueva",
    reason: "No se pudo cargar esta página: Tend se actualizó o no hay conexión. Al recargar llega la versión nueva.",
  },
  part: {
    broken: "Esta parte de la página falló. Lo que habías guardado está a salvo y el resto de la página funciona.",
    missing:
      "No se pudo cargar: Tend se actualizó o no hay conexión. Recarga la página cuando ya no necesites lo que escribiste.",
  },
  unreachable: {
    title: "No se puede llegar a Tend",
    reason: "Comprueba tu conexión. Tus datos están a salvo en el servidor.",
  },
} as const satisfies Translated<typeof english>;
