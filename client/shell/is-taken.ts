/** Where letters are letters, or mean something of their own. */
const TYPING =
  "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox]";
const WITH_KEYS_OF_ITS_OWN = "[role=menu], [role=listbox], [role=dialog], [role=application]";

/** Whether a key that is pressed here belongs to what holds the focus: somebody types, or a dialog or a menu is open. */
export function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("[role=dialog][aria-modal=true]")) return true;
  return target instanceof Element && target.closest(`${TYPING}, ${WITH_KEYS_OF_ITS_OWN}`) !== null;
}
