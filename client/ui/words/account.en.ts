export const account = {
  signIn: {
    title: "Sign in",
    promise: "So that no customer is forgotten.",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    demo: "or look around as",
    demoAccount: { owner: "Owner", rep: "Rep", rep2: "Rep 2", viewer: "Viewer" },
  },
  account: {
    menu: "{{name}}, account and theme",
    theme: "Theme",
    scheme: { light: "Light", dark: "Dark", auto: "As the system" },
    signOut: "Sign out",
    signOutFailed: "You are still signed in",
  },
  role: { ADMIN: "Owner", REP: "Sales rep", VIEWER: "Viewer" },
} as const;
