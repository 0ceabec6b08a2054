import type { keys as english } from "./keys.en";
import type { Translated } from "./translated";

export const keys = {
  keys: {
    title: "Atajos de teclado",
    group: { do: "Hacer", go: "Ir a" },
    name: {
      palette: "Buscar y comandos",
      quickAdd: "Añadir rápido",
      search: "Buscar en esta página",
      undo: "Deshacer lo último",
      help: "Atajos de teclado",
      today: "Hoy",
      leads: "Prospectos",
      followUps: "Seguimientos",
      reports: "Informes",
      inbox: "Bandeja",
    },
    then: "y luego",
    or: "o",
    notWhileTyping: "Ninguno hace nada mientras escribes o hay un diálogo abierto.",
    single: "Usar teclas sin Ctrl",
    singleHelp: "En este dispositivo. Desactívalo si las pulsas sin querer o si hablas con tu ordenador.",
  },
  palette: {
    title: "Buscar y comandos",
    placeholder: "Un prospecto, un contacto, un teléfono o lo que quieras hacer",
    leads: "Prospectos",
    actions: "Hacer",
    pages: "Ir a",
    nothing: "Nada se llama así.",
    looking: "Buscando…",
    failed: "No se pudo buscar entre los prospectos.",
    theme: "Tema: {{scheme}}",
  },
} as const satisfies Translated<typeof english>;
