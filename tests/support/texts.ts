/** Texts that come back as they were sent, by what is special about them. */
export const storableTexts: [what: string, text: string][] = [
  ["emoji", "👩‍👩‍👧 🌻🇩🇪"],
  ["right-to-left text", "שלום, السلام \u202Eabc"],
  ["four-byte characters", "𝒳 𠜎 🀄"],
  ["combining characters", "e\u0301 n\u0303 Z\u0351\u036B"],
  ["quotes and markup", `'"\`;-- \\ <b>%_</b>`],
];

/** Texts that no column stores as sent. */
export const unstorableTexts: [what: string, text: string][] = [
  ["a NUL", "a\0b"],
  ["a lone high surrogate", "a\uD800"],
  ["a lone low surrogate", "\uDC00a"],
];

/** The longest text that a field takes, of characters that take four bytes each. */
export const longest = (characters: number): string => "𠜎".repeat(characters);
