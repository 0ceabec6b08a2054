import type { account as english } from "./account.en";
import type { Translated } from "./translated";

export const account = {
  signIn: {
    title: "Iniciar sesión",
    promise: "Para que ningún cliente quede en el olvido.",
    email: "Correo",
    password: "Contraseña",
    submit: "Iniciar sesión",
    demo: "o mira cómo es como",
    demoAccount: { owner: "Propietario", rep: "Vendedor", rep2: "Vendedor 2", viewer: "Lector" },
  },
  owner: {
    title: "Te damos la bienvenida",
    promise: "Aquí todavía nadie tiene una cuenta. Crea la primera: la del propietario.",
    code: "Código",
    codeHelp: "Está en el registro del servidor, es decir, en la terminal en la que se inició Tend.",
    name: "Tu nombre",
    submit: "Crear la cuenta del propietario",
    toSignIn: "Ir a iniciar sesión",
  },
  profile: {
    title: "Perfil",
    you: "Tú",
    name: "Nombre",
    fixed: "{{email}}, {{role}}",
    fixedHelp: "Los propietarios cambian el correo y el rol, en Usuarios.",
    saved: "Se guardó tu perfil.",
    reminders: "Recordatorios",
    remindersHelp: "Para lo que planees a partir de ahora; cada seguimiento puede tener los suyos.",
    saveReminders: "Guardar recordatorios",
  },
  language: {
    title: "Idioma",
    device: "Como este dispositivo",
    failed: "El idioma no se cambió",
  },
  password: {
    title: "Contraseña",
    show: "Mostrar u ocultar lo escrito",
    current: "Contraseña actual",
    new: "Contraseña nueva",
    rule: "Al menos 8 caracteres.",
    consequence: "Una contraseña nueva cierra tu sesión en todos los demás dispositivos.",
    change: "Cambiar contraseña",
    changed: "Se cambió tu contraseña",
    changedHelp: "Se cerró tu sesión en los demás dispositivos.",
    pause: "Tras varios intentos fallidos seguidos hay una pausa, para que nadie pueda adivinar. No se pierde nada.",
  },
  account: {
    menu: "{{name}}, cuenta y tema",
    theme: "Tema",
    scheme: { light: "Claro", dark: "Oscuro", auto: "Como el sistema" },
    signOut: "Cerrar sesión",
    signOutFailed: "Tu sesión sigue abierta",
  },
} as const satisfies Translated<typeof english>;
