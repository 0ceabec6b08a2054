import { Registry } from "prom-client";

import { perApp } from "./per-app";

/** What this app counts and measures, for `/metrics`. Each app has its own, so that two in one process share no figure. */
export const metricsOf = perApp(() => new Registry());
