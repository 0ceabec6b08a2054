import type { i18n, TFunction } from "i18next";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useTranslation as useLanguage } from "react-i18next";

interface Words {
  t: TFunction;
  i18n: i18n;
}

const WordsContext = createContext<Words | null>(null);

/** Gives everything inside the words of the language in force. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useLanguage();
  const words = useMemo(() => ({ t, i18n }), [t, i18n]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The library's own hook listens and copies anew in each component, which a list of a hundred rows feels. */
export function useTranslation(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("There are no words outside of WordsProvider.");
  return words;
}
