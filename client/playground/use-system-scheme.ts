import { useSyncExternalStore } from "react";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function onChange(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** What the system shows now. GraphiQL asks it once, and would leave dark letters in its editor when the evening comes. */
export const useSystemScheme = (): "light" | "dark" =>
  useSyncExternalStore(onChange, () => (dark.matches ? "dark" : "light"));
