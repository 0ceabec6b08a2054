import { useSyncExternalStore } from "react";

const KEY = "tend-single-keys";
const OFF = "off";
const listeners = new Set<() => void>();

/** Kept in memory too, for browsers that keep nothing. */
let areOn = localStorage.getItem(KEY) !== OFF;

/**
 * Whether letters alone are keys on this device. Who speaks to the computer, or presses keys by mistake, must be able to
 * turn them off.
 */
export const singleKeys = {
  areOn: (): boolean => areOn,
  turn(isOn: boolean): void {
    areOn = isOn;
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
    for (const tell of listeners) tell();
  },
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeys.areOn);
