import type { today as english } from "./today.en";
import type { Translated } from "./translated";

export const today = {
  today: {
    title: "Hoy",
    group: { overdue: "Atrasado", today: "Hoy", tomorrow: "Mañana", thisWeek: "Esta semana", later: "Más adelante" },
    overdueCount: "{{count}} con atraso",
    todayCount_zero: "nada más para hoy",
    todayCount_one: "{{count}} para hoy",
    todayCount_many: "{{count}} para hoy",
    todayCount_other: "{{count}} para hoy",
    empty: "Nada te espera. Elige un prospecto y planea el próximo paso.",
    emptyForViewer: "No tienes nada asignado. Puedes ver cómo van todos los prospectos.",
    toLeads: "Ir a prospectos",
    firstOnly: "Estos son los primeros {{count}}. Los demás aparecen a medida que completas algunos.",
  },
} as const satisfies Translated<typeof english>;
