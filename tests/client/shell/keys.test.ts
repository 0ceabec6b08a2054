import { createKeyReader, keyBindings } from "../../../client/shell/keys";
import { matchesWords } from "../../../client/shell/matches-words";

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const press = (read: ReturnType<typeof createKeyReader>, key: string, at = 0, held = {}, isSingleKeysOn = true) =>
  read({ ...plain, key, ...held }, at, isSingleKeysOn);

describe("keys", () => {
  it("are each bound once", () => {
    const combos = keyBindings.flatMap((binding): readonly string[] => binding.combos);
    expect(new Set(combos).size).toBe(combos.length);
  });

  it("ask for what the list of keys says, with Ctrl or with ⌘, in capitals too", () => {
    const read = createKeyReader();
    expect(press(read, "k", 0, { ctrlKey: true })).toBe("palette");
    expect(press(read, "K", 0, { metaKey: true })).toBe("palette");
    expect(press(read, "c")).toBe("quickAdd");
    expect(press(read, "C")).toBe("quickAdd");
    expect(press(read, "?")).toBe("help");
    expect(press(read, "z", 0, { ctrlKey: true })).toBe("undo");
  });

  it("mean nothing with another one held, or when nothing is bound to them", () => {
    const read = createKeyReader();
    expect(press(read, "c", 0, { ctrlKey: true })).toBeNull();
    expect(press(read, "c", 0, { altKey: true })).toBeNull();
    expect(press(read, "x")).toBeNull();
    expect(press(read, "Tab")).toBeNull();
  });

  it("one after the other go to a page, if the second comes soon enough", () => {
    const read = createKeyReader();
    expect([press(read, "g", 0), press(read, "t", 1_500)]).toEqual([null, "today"]);
    expect([press(read, "g", 2_000), press(read, "t", 3_501)]).toEqual([null, null]);
    expect([press(read, "g", 5_000), press(read, "c", 5_100)]).toEqual([null, null]);
    expect(press(read, "c", 5_200)).toBe("quickAdd");
  });

  it("without Ctrl are silent once they are turned off", () => {
    const read = createKeyReader();
    expect(press(read, "c", 0, {}, false)).toBeNull();
    expect(press(read, "k", 0, { ctrlKey: true }, false)).toBe("palette");
  });
});

describe("what is typed into the palette", () => {
  it("finds a label by the beginnings of its words, whatever accents they bear", () => {
    expect(matchesWords("Añadir rápido", "rap ana")).toBe(true);
    expect(matchesWords("Keyboard shortcuts", "key short")).toBe(true);
    expect(matchesWords("Keyboard shortcuts", "board")).toBe(false);
    expect(matchesWords("Today", "")).toBe(true);
  });
});
