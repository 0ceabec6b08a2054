import type { board as english } from "./board.en";
import type { Translated } from "./translated";

export const board = {
  board: {
    title: "Tablero",
    layout: "Vista",
    layouts: { list: "Lista", board: "Tablero" },
    count: "{{count, number}}",
    countCapped: "{{count, number}}+",
    emptyColumn: "Nadie por aquí.",
    restInList: "Ver el resto en la lista",
    moveTo: "Mover a {{name}} a…",
    moveToLabel: "Mover a…",
    drag: "Arrastrar a {{name}}",
    draggable: "tarjeta que se puede mover",
    moved: "{{name}}: {{status}}",
    converted: "{{name}} ya es cliente.",
    refused: "{{name}} no se movió",
    locked: "Solo puede mover este prospecto su responsable o los dueños del negocio.",
    whyLocked: "Por qué no se puede mover a {{name}}",
    said: {
      howTo:
        "Para mover esta tarjeta, pulsa espacio o Intro, elige una columna con las flechas izquierda y derecha y vuelve a pulsar espacio o Intro. Escape la deja donde estaba.",
      lifted: "Levantaste a {{name}}.",
      over: "{{name}} está sobre {{status}}.",
      nowhere: "{{name}} no está sobre ninguna columna.",
      dropped: "{{name}} pasó a {{status}}.",
      cancelled: "{{name}} se queda donde estaba.",
    },
  },
} as const satisfies Translated<typeof english>;
