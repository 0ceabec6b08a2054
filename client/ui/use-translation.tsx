import type { i18n, TFunction } from "i18next";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useTranslation as useLanguage } from "react-i18next";

interface Words {
  t: TFunction;
  i18n: i18n;
}

/** A word that depends on nothing is looked up once: the library searches anew each time, in every row of a list. */
function remembering(t: TFunction): TFunction {
  const words = new Map<unknown, string>();
  return new Proxy(t, {
    apply(say, self, args: unknown[]): string {
      const [key] = args;
      const known = args.length === 1 ? words.get(key) : undefined;
      if (known !== undefined) return known;
      const word = String(Reflect.apply(say, self, args));
      if (args.length === 1) words.set(key, word);
      return word;
    },
  });
}

const WordsContext = createContext<Words | null>(null);

/** Gives everything inside the words of the language in force. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useLanguage();
  const words = useMemo(() => ({ t: remembering(t), i18n }), [t, i18n]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The library's own hook listens and copies anew in each component, which a list of a hundred rows feels. */
export function useTranslation(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("There are no words outside of WordsProvider.");
  return words;
}
