import type { Settings } from "../platform/env";

/** Demo data is on in development unless it is turned off; the settings refuse it in production. */
export const hasDemoData = ({ DEMO_DATA, NODE_ENV }: Pick<Settings, "DEMO_DATA" | "NODE_ENV">): boolean =>
  DEMO_DATA ?? NODE_ENV === "development";
