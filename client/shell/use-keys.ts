import { useEffect, useRef } from "react";

import { isTaken } from "./is-taken";
import { createKeyReader, type KeyName } from "./keys";
import { singleKeys } from "./single-keys";

/** Does what keys ask for, on any page; what has no action there is left to the browser. */
export function useKeys(actions: Partial<Record<KeyName, () => void>>): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });

  useEffect(() => {
    const read = createKeyReader();
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || isTaken(event.target)) return;
      const name = read(event, event.timeStamp, singleKeys.areOn());
      const act = name && current.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
