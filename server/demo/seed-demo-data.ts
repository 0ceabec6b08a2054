import type { App } from "../platform/request-context";

/** Placeholder. */
export async function seedDemoData(_app: App): Promise<void> {
  await Promise.resolve();
}
