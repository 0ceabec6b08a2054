import type { App } from "./request-context";

/** Something a feature keeps for as long as the process runs, made when it is first asked for: `feedsOf(ctx.app)`. */
export function perApp<T>(make: (app: App) => T): (app: App) => T {
  const made = new WeakMap<App, { value: T }>();
  return (app) => {
    const known = made.get(app) ?? { value: make(app) };
    made.set(app, known);
    return known.value;
  };
}
