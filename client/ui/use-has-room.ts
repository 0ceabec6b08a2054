import { useMediaQuery } from "@mantine/hooks";

/** Whether there is more room than a phone has; the style sheets draw the line at the same width. */
export const useHasRoom = (): boolean => useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
