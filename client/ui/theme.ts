import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** The accent: spruce green. Shade 8 carries white text at 6:1. */
const spruce: MantineColorsTuple = [
  "#edf8f4",
  "#d8eee7",
  "#b2ddd0",
  "#88cab7",
  "#63b8a0",
  "#48aa90",
  "#329780",
  "#1f7f6b",
  "#12695a",
  "#0b4f44",
];

/** Greys with a breath of green, so that surfaces and accent belong together. */
const gray: MantineColorsTuple = [
  "#f5f7f4",
  "#edf0ec",
  "#e2e7e2",
  "#d5dcd6",
  "#bfc8c1",
  "#a0aba3",
  "#78847c",
  "#55605a",
  "#37403b",
  "#1d2421",
];

const dark: MantineColorsTuple = [
  "#d7deda",
  "#b9c3be",
  "#98a49e",
  "#66736c",
  "#3c4842",
  "#2e3934",
  "#232d28",
  "#1a221e",
  "#131a17",
  "#0d120f",
];

const colours = ["spruce", "gray", "red", "orange", "yellow", "green", "blue", "violet", "teal"];

/**
 * The list of choices scrolls itself: assistive technology knows that the arrow keys of its field move through it, which
 * it does not know of a box around the choices.
 */
const scrollsItself = {
  defaultProps: { withScrollArea: false, styles: { options: { maxHeight: "13.75rem", overflowY: "auto" } } },
};

export const theme = createTheme({
  components: {
    Autocomplete: scrollsItself,
    MultiSelect: scrollsItself,
    Select: scrollsItself,
    TagsInput: scrollsItself,
  },
  colors: { spruce, gray, dark },
  primaryColor: "spruce",
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.179,
  black: "#1d2421",
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.625rem", lineHeight: "1.25" },
      h2: { fontSize: "1.0625rem", lineHeight: "1.4" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
});

const forEachColour = (value: (colour: string) => Record<string, string>): Record<string, string> =>
  Object.fromEntries(colours.flatMap((colour) => Object.entries(value(colour))));

/** Mantine's own text colours miss WCAG AA in places; these keep 4.5:1 on every surface of both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...forEachColour((colour) => ({
      [`--mantine-color-${colour}-light-color`]: `color-mix(in srgb, var(--mantine-color-${colour}-9), black 45%)`,
      [`--mantine-color-${colour}-text`]: `color-mix(in srgb, var(--mantine-color-${colour}-9), black 45%)`,
    })),
    "--mantine-color-body": "var(--mantine-color-gray-0)",
    "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-7)",
    "--mantine-color-anchor": "var(--mantine-color-spruce-8)",
    "--tend-surface": "var(--mantine-color-white)",
    "--tend-line": "var(--mantine-color-gray-2)",
  },
  dark: {
    ...forEachColour((colour) => ({
      [`--mantine-color-${colour}-light-color`]: `var(--mantine-color-${colour}-1)`,
      [`--mantine-color-${colour}-text`]: `var(--mantine-color-${colour}-3)`,
    })),
    "--mantine-color-body": "var(--mantine-color-dark-8)",
    "--mantine-color-dimmed": "var(--mantine-color-gray-5)",
    "--mantine-color-error": "var(--mantine-color-red-4)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-5)",
    "--mantine-color-anchor": "var(--mantine-color-spruce-3)",
    "--tend-surface": "var(--mantine-color-dark-7)",
    "--tend-line": "var(--mantine-color-dark-5)",
  },
});
