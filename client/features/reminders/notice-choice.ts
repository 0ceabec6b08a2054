import { useSyncExternalStore } from "react";

/** How somebody wants to be told on this device, besides on the page. */
interface NoticeChoice {
  sound: boolean;
  system: boolean;
  /** "Not now" was the answer; nobody is asked twice. */
  isAskedLater: boolean;
}

const KEY = "tend-notices";
const silent: NoticeChoice = { sound: false, system: false, isAskedLater: false };

function read(): NoticeChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const isSet = (name: keyof NoticeChoice) =>
      typeof kept === "object" && kept !== null && Reflect.get(kept, name) === true;
    return { sound: isSet("sound"), system: isSet("system"), isAskedLater: isSet("isAskedLater") };
  } catch {
    return silent;
  }
}

let current = read();
const listeners = new Set<() => void>();

function change(choice: NoticeChoice): void {
  current = choice;
  for (const tell of listeners) tell();
}

// Another tab of this device has chosen.
window.addEventListener("storage", ({ key }) => key === KEY && change(read()));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Kept by the browser, for this device alone. */
export function chooseNotices(chosen: Partial<NoticeChoice>): void {
  change({ ...current, ...chosen });
  localStorage.setItem(KEY, JSON.stringify(current));
}

export const useNoticeChoice = (): NoticeChoice => useSyncExternalStore(subscribe, () => current);
