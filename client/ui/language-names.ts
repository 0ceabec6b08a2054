import type { Language } from "../../rules/language";

/** Each language by its own name: whoever looks for theirs may be unable to read any other. */
export const languageNames: Record<Language, string> = { en: "English", es: "Español" };
