/** As wide as its column: nobody tells two words apart further in. */
const MAX_WORD_LENGTH = 64;

/** Words of one lead and its contacts that are kept; past that a note-taker has pasted a book into a name. */
const MAX_WORDS = 200;

const isPhoneLike = (text: string) => /^[\d\s()+./-]+$/.test(text) && /\d{3}/.test(digitsOf(text));

const digitsOf = (text: string) => text.replace(/\D/g, "");

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

/** Without case and accents, so that `Muller` finds `Müller` and `zolw` finds `Żółw`. */
const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);

const split = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A phone number is found by its digits from the country code on, from the trunk zero on, or without it. */
function phoneWords(phone: string): string[] {
  const digits = digitsOf(phone);
  const national = digits.replace(/^0+/, "");
  return [digits, national];
}

/** What a lead is found by; null where there is nothing to find. */
export interface SearchText {
  texts: readonly (string | null)[];
  phones: readonly (string | null)[];
}

/** The words of texts: folded, split at everything that is neither letter nor digit. */
export function wordsOf({ texts, phones }: SearchText): string[] {
  const ofTexts = texts.flatMap((text) => (text ? split(text) : []));
  const ofPhones = phones.flatMap((phone) => (phone ? [...split(phone), ...phoneWords(phone)] : []));
  const all = [...ofTexts, ...ofPhones].map((word) => [...word].slice(0, MAX_WORD_LENGTH).join("")).filter(Boolean);
  return [...new Set(all)].slice(0, MAX_WORDS);
}

/** The prefixes that a search asks for. Digits with separators between them are one number, `0151 / 23 45`. */
export function prefixesOf(search: string): string[] {
  const prefixes = isPhoneLike(search) ? [digitsOf(search).replace(/^0+/, "")] : split(search);
  return [...new Set(prefixes.map((prefix) => [...prefix].slice(0, MAX_WORD_LENGTH).join("")))].slice(0, 10);
}
