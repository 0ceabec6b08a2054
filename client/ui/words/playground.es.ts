import type { playground as english } from "./playground.en";
import type { Translated } from "./translated";

export const playground = {
  playground: {
    title: "Área de pruebas de GraphQL",
    signedOut: "Las operaciones se ejecutan como quien ha iniciado sesión.",
    unreachable: "No se pudo llegar al servidor. Comprueba tu conexión y recarga la página.",
  },
} as const satisfies Translated<typeof english>;
