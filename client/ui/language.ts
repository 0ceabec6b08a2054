import { languages, type Language } from "../../rules/language";

const KEY = "tend-language";

const asLanguage = (text: string | null | undefined): Language | null =>
  languages.find((language) => language === text) ?? null;

/** The first of the browser's languages that the interface speaks. */
const browserLanguage = (): Language => {
  const spoken = navigator.languages.map((locale) => asLanguage(locale.split("-")[0]));
  return spoken.find((language) => language !== null) ?? "en";
};

/** The language of this device: what was chosen on it, else the browser's. */
export const deviceLanguage = (): Language => asLanguage(localStorage.getItem(KEY)) ?? browserLanguage();
