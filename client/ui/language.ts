import { languages, type Language } from "../../rules/language";
import { speak } from "./i18n";

const KEY = "tend-language";

const asLanguage = (text: string | null | undefined): Language | null =>
  languages.find((language) => language === text) ?? null;

/** The language of which a locale such as "es-MX" is one kind. */
export const languageOf = (locale: string | undefined): Language | null => asLanguage(locale?.split("-")[0]);

/** The first of the browser's languages that the interface speaks. */
const browserLanguage = (): Language => {
  const spoken = navigator.languages.map(languageOf);
  return spoken.find((language) => language !== null) ?? "en";
};

const chosenHere = (): Language | null => {
  try {
    return asLanguage(localStorage.getItem(KEY));
  } catch {
    return null; // The browser may forbid to keep anything.
  }
};

/** The language of this device: what was chosen on it, else the browser's. */
export const deviceLanguage = (): Language => chosenHere() ?? browserLanguage();

/** Chosen by somebody who is not signed in; it stays with the device. */
export async function chooseDeviceLanguage(language: Language): Promise<void> {
  await speak(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it holds until the page is left.
  }
}

/** Says everything in the language of a user's account. Words that cannot be fetched leave the page as it is. */
export const speakTo = (user: { language: Language | null }): Promise<void> =>
  speak(user.language ?? deviceLanguage()).catch(() => undefined);
