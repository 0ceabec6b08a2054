import { localStorageColorSchemeManager } from "@mantine/core";

const KEY = "tend-color-scheme";

/** Where the choice of light, dark or system is kept. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: KEY });

/**
 * Sets the scheme before anything is drawn. Mantine offers an inline script for this, which a strict
 * Content-Security-Policy refuses.
 */
export function applyColorScheme(): void {
  const chosen = colorSchemeManager.get("auto");
  const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset["mantineColorScheme"] = chosen === "auto" ? system : chosen;
}
