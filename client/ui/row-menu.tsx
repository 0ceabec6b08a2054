import { Menu, type MenuProps } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useState, type ComponentPropsWithRef, type ReactElement, type ReactNode } from "react";

interface RowMenuProps extends Pick<MenuProps, "position" | "returnFocus"> {
  /** What opens the menu. */
  button: (props: ComponentPropsWithRef<"button">) => ReactElement;
  /** What can be chosen. */
  children: ReactNode;
}

/** A menu in a row of a list. There are many of those, so until it is asked for there is its button and nothing else. */
export function RowMenu({ button, ...menu }: RowMenuProps) {
  const [wasAskedFor, setWasAskedFor] = useState(false);
  if (wasAskedFor) return <OpenedMenu {...menu} target={button({ autoFocus: true })} />;
  return button({ "aria-haspopup": "menu", "aria-expanded": false, onClick: () => setWasAskedFor(true) });
}

interface OpenedMenuProps extends Pick<MenuProps, "position" | "returnFocus" | "children"> {
  target: ReactElement;
}

function OpenedMenu({ target, children, ...props }: OpenedMenuProps) {
  const [isOpen, setIsOpen] = useState(true);
  // It gives the focus back only to where it was when it saw itself open.
  const isThere = useMounted();
  return (
    // A place for the focus beside its items would be a child that no menu may have.
    <Menu {...props} withInitialFocusPlaceholder={false} opened={isOpen && isThere} onChange={setIsOpen}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
