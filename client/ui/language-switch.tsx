import { Button, Group } from "@mantine/core";

import { languages } from "../../rules/language";
import { chooseDeviceLanguage, languageOf } from "./language";
import { languageNames } from "./language-names";
import { useTranslation } from "./use-translation";

/** For whoever is not signed in yet: the language of this device. Words that cannot be fetched change nothing. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const spoken = languageOf(i18n.language);
  return (
    <Group role="group" aria-label={t("language.title")} justify="center" gap={4} mt="xl">
      {languages.map((language) => (
        <Button
          key={language}
          lang={language}
          variant={language === spoken ? "light" : "subtle"}
          color="gray"
          size="sm"
          aria-pressed={language === spoken}
          onClick={() => void chooseDeviceLanguage(language).catch(() => undefined)}
        >
          {languageNames[language]}
        </Button>
      ))}
    </Group>
  );
}
