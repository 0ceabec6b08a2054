import { createContext, useContext } from "react";

/** A dialog that can be opened from every page. */
export type Shown = "quickAdd" | "addLead" | "palette" | "keys";

interface Commands {
  show: (what: Shown) => void;
  /** Whether whoever is signed in may add anything. */
  canAdd: boolean;
}

export const CommandsContext = createContext<Commands | null>(null);

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error("There are no commands outside of CommandsProvider.");
  return commands;
}
