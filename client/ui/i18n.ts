import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import type { Language } from "../../rules/language";
import type { en } from "./words/en";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Each language is a file of its own, so that nobody downloads one that they do not read. */
const words: Record<Language, () => Promise<object>> = {
  en: async () => (await import("./words/en")).en,
  es: async () => (await import("./words/es")).es,
};

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

/** Says everything in a language, as soon as its words are here. */
export async function speak(language: Language): Promise<void> {
  const locale = localeFor(language);
  if (!i18next.hasResourceBundle(language, "translation")) {
    i18next.addResourceBundle(language, "translation", await words[language]());
  }
  if (i18next.language !== locale) await i18next.changeLanguage(locale);
}

export { i18next as i18n };
