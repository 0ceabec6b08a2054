import type { KeyboardEvent } from "react";

import type { SelectableLead } from "./use-lead-selection";

/** `x` selects the row that holds the focus, as in a mailbox; not while something is chosen or typed in it. */
export const selectsByKey = (row: SelectableLead) => (event: KeyboardEvent<HTMLElement>) => {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
  // What React hands up from a menu, which lies elsewhere in the page, is not of this row.
  const isWithin = target instanceof Node && currentTarget.contains(target);
  if (key !== "x" || ctrlKey || metaKey || altKey || !isWithin || !row.getCanSelect()) return;
  event.preventDefault();
  row.toggleSelected();
};
