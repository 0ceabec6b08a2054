/** What can be done by a key, and with which. `mod` is Ctrl or ⌘; two keys with a space between are pressed one after the other. */
export const keyBindings = [
  { name: "palette", group: "do", combos: ["mod+k"] },
  { name: "quickAdd", group: "do", combos: ["c"] },
  { name: "search", group: "do", combos: ["/"] },
  { name: "undo", group: "do", combos: ["z", "mod+z"] },
  { name: "help", group: "do", combos: ["?"] },
  { name: "today", group: "go", combos: ["g t"] },
  { name: "leads", group: "go", combos: ["g l"] },
  { name: "followUps", group: "go", combos: ["g f"] },
  { name: "reports", group: "go", combos: ["g r"] },
  { name: "inbox", group: "go", combos: ["g i"] },
] as const;

export type KeyName = (typeof keyBindings)[number]["name"];

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** After the first of two keys, for how long the second is waited for. */
const SEQUENCE_MS = 1_500;

const names = new Map<string, KeyName>(
  keyBindings.flatMap(({ name, combos }) => combos.map((combo): [string, KeyName] => [combo, name])),
);
const firstKeys = new Set([...names.keys()].filter((combo) => combo.includes(" ")).map((combo) => combo.split(" ")[0]));

/** Reads one key after the other; answers what they ask for, or null. */
export function createKeyReader() {
  let first: { key: string; at: number } | null = null;

  return ({ key, ctrlKey, metaKey, altKey }: Pressed, at: number, isSingleKeysOn: boolean): KeyName | null => {
    if (altKey || key.length !== 1) return null;
    const pressed = key.toLowerCase();
    if (ctrlKey || metaKey) return names.get(`mod+${pressed}`) ?? null;
    if (!isSingleKeysOn) return null;
    const begun = first && at - first.at <= SEQUENCE_MS ? first.key : null;
    first = begun === null && firstKeys.has(pressed) ? { key: pressed, at } : null;
    return names.get(begun === null ? pressed : `${begun} ${pressed}`) ?? null;
  };
}
