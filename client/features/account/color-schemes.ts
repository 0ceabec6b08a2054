import type { MantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";

/** What the colours can follow; "auto" is the system's choice. */
export const colorSchemes: { scheme: MantineColorScheme; Icon: ComponentType<IconProps> }[] = [
  { scheme: "light", Icon: IconSun },
  { scheme: "dark", Icon: IconMoon },
  { scheme: "auto", Icon: IconDeviceDesktop },
];

export const isColorScheme = (word: string): word is MantineColorScheme =>
  colorSchemes.some(({ scheme }) => scheme === word);
