/** As wide as its column: nobody tells two words apart further in. */
const MAX_WORD_LENGTH = 64;

/** Words that are kept of one record: those of a lead with hundreds of contacts, and still one statement to write. */
const MAX_WORDS = 5_000;

/** Words of a search that are looked for. The longest are the rarest; what has ten of them is what is meant. */
const MAX_SOUGHT_WORDS = 10;

/** Letters that Unicode does not take apart, but a keyboard without them writes so. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** The digits of Arabic and of Persian; both blocks begin at a code that ends in zero. */
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Without case and accents, so that `Muller` finds `Müller` and `zolw` finds `Żółw`. */
const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf));

const split = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

const cut = (word: string) => [...word].slice(0, MAX_WORD_LENGTH).join("");

const digitsOf = (text: string) => text.replace(/\D/g, "");

/** Scripts that put no space between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Where nothing says where a word begins, one begins at every letter, so that `商事` finds `東京商事`. */
function beginningsOf(word: string): string[] {
  if (!unspaced.test(word)) return [word];
  const letters = [...word];
  const isBeginning = (index: number) =>
    [letters[index - 1], letters[index]].some((letter) => letter !== undefined && unspaced.test(letter));
  return letters.flatMap((_letter, index) =>
    index === 0 || isBeginning(index) ? [letters.slice(index).join("")] : [],
  );
}

/** What a record is found by; null where there is nothing to find. Of phone numbers only the digits count. */
export interface SearchText {
  texts: readonly (string | null)[];
  phones: readonly (string | null)[];
}

/** The words of texts: folded, split at everything that is neither letter nor digit. */
export function wordsOf({ texts, phones }: SearchText): string[] {
  const ofTexts = texts.flatMap((text) => split(fold(text ?? "")).flatMap(beginningsOf));
  const ofPhones = phones.map((phone) => digitsOf(fold(phone ?? "")));
  const withoutZeros = ofPhones.map((digits) => digits.replace(/^0+/, ""));
  const all = [...ofTexts, ...ofPhones, ...withoutZeros].map(cut).filter(Boolean);
  return [...new Set(all)].slice(0, MAX_WORDS);
}

/** Digits with whatever people put between those of a phone number. */
const digitGroups = /(?<![\p{L}\p{N}])\+?[\d(][\d\s()./+-]*\d(?![\p{L}\p{N}])/gu;

/** `+49 (0)151 / 23 45` as `491512345`: neither the zero that is left out abroad nor the one that leads abroad is part of it. */
function joinDigits(group: string): string {
  const digits = digitsOf(group.replace("(0)", "")).replace(/^00/, "");
  return digits.length < 3 ? group : ` ${digits} `;
}

const soughtIn = (folded: string) =>
  [...new Set(split(folded).map(cut))].sort((one, other) => other.length - one.length).slice(0, MAX_SOUGHT_WORDS);

/**
 * The words that a search asks for, each to begin a word of what is found: one list, or two where groups of digits may be the
 * parts of one phone number or words of their own. Empty when the search has no word in it.
 */
export function readingsOf(search: string): string[][] {
  const folded = fold(search);
  const readings = [soughtIn(folded.replace(digitGroups, joinDigits)), soughtIn(folded)];
  const [joined = [], separate = []] = readings;
  return joined.join(" ") === separate.join(" ") ? [separate] : readings;
}
