/**
 * GraphiQL calls its tabs "tab", and nothing within a tab can be reached by whoever hears the page; but each of them holds
 * the button that closes it. Here they are told as what they are: a list of buttons, one of which is the current one.
 */
function tell(editor: HTMLElement): void {
  editor.querySelector(".graphiql-tabs[role]")?.removeAttribute("role");
  for (const item of editor.querySelectorAll(".graphiql-tab")) {
    item.removeAttribute("role");
    item.removeAttribute("aria-selected");
    const isCurrent = item.classList.contains("graphiql-tab-active");
    const button = item.querySelector(".graphiql-tab-button");
    if (isCurrent) button?.setAttribute("aria-current", "true");
    else button?.removeAttribute("aria-current");
  }
}

/** Tells the tabs of this editor as buttons, and those that come or change later; answers how to stop it. */
export function tellTabsAsButtons(editor: HTMLElement): () => void {
  const observer = new MutationObserver(() => tell(editor));
  // What `tell` itself changes is heard once more, and then finds nothing to change.
  observer.observe(editor, { subtree: true, childList: true, attributeFilter: ["role", "aria-selected", "class"] });
  tell(editor);
  return () => observer.disconnect();
}
