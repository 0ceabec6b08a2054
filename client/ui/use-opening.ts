import { useLayoutEffect, useRef, useState } from "react";

/**
 * A field that opens in the place of a button. With the field goes the focus that it held, so that closing it gives the
 * focus back to the button, unless it has gone elsewhere already.
 */
export function useOpening() {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isFocusDue = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen && isFocusDue.current) opener.current?.focus();
    isFocusDue.current = false;
  }, [isOpen]);

  const open = () => setIsOpen(true);
  const close = ({ withFocus }: { withFocus: boolean } = { withFocus: true }) => {
    isFocusDue.current = withFocus;
    setIsOpen(false);
  };
  return { isOpen, opener, open, close };
}
