import { useMediaQuery } from "@mantine/hooks";

const useIsWide = (width: string): boolean =>
  useMediaQuery(`(min-width: ${width})`, true, { getInitialValueInEffect: false });

/** Whether there is more room than a phone has; the style sheets draw the line at the same width. */
export const useHasRoom = (): boolean => useIsWide("48em");

/** Whether there is room for two columns. */
export const useHasRoomForTwo = (): boolean => useIsWide("62em");
