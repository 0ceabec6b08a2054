import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import type { Language } from "../../rules/language";
import { sayLike } from "./in-own-words";
import type { en } from "./words/en";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Each language is a file of its own, so that nobody downloads one that they do not read. */
const vocabularies: Record<Language, () => Promise<Vocabulary>> = {
  en: async () => ({ words: (await import("./words/en")).en, said: {} }),
  es: async () => {
    const { es, said } = await import("./words/es");
    return { words: es, said };
  },
};

interface Vocabulary {
  words: object;
  /** The sentences of the server and of the rules, which are English; none where they need no translation. */
  said: Readonly<Record<string, string>>;
}

const learnt = new Map<Language, Vocabulary>();

async function learn(language: Language): Promise<Vocabulary> {
  const known = learnt.get(language);
  if (known) return known;
  const vocabulary = await vocabularies[language]();
  i18next.addResourceBundle(language, "translation", vocabulary.words);
  learnt.set(language, vocabulary);
  return vocabulary;
}

void i18next.use(initReactI18next).init({
  resources: {},
  fallbackLng: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  initAsync: false,
});

i18next.on("languageChanged", (locale) => {
  document.documentElement.lang = locale;
});

/** The browser's own kind of a language, by which dates and numbers are written: "es-MX" rather than "es". */
const localeFor = (language: Language): string =>
  navigator.languages.find((locale) => locale.split("-")[0] === language) ?? language;

let wanted: Language | null = null;
let latest: Promise<void> = Promise.resolve();

async function say(language: Language): Promise<void> {
  const vocabulary = await learn(language);
  // Its words came after another one was asked for.
  if (wanted !== language) return latest;
  sayLike(vocabulary.said);
  const locale = localeFor(language);
  if (i18next.language !== locale) await i18next.changeLanguage(locale);
}

/** Says everything in a language, as soon as its words are here; of several that are on their way, in the last one. */
export function speak(language: Language): Promise<void> {
  wanted = language;
  latest = say(language);
  return latest;
}

export { i18next as i18n };
