import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useState } from "react";

import { languages } from "../../../rules/language";
import { graphql } from "../../generated/gql";
import type { LanguageChoice_UserFragment } from "../../generated/graphql";
import { i18n } from "../../ui/i18n";
import { speakTo } from "../../ui/language";
import { languageNames } from "../../ui/language-names";
import { showProblem } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";
import { useUpdateProfile } from "./use-update-profile";

export const LanguageChoice_user = graphql(`
  fragment LanguageChoice_user on User {
    id
    language
    version
  }
`);

/**
 * In which language somebody is spoken to, on every device. It is spoken as soon as it is chosen, and the one before again
 * should the server refuse.
 */
export function LanguageChoice({ user: ref }: { user: FragmentType<typeof LanguageChoice_user> }) {
  const { data: user, complete } = useFragment({ fragment: LanguageChoice_user, from: ref });
  return complete ? <LoadedLanguageChoice user={user} /> : null;
}

const DEVICE = "device";

function LoadedLanguageChoice({ user }: { user: LanguageChoice_UserFragment }) {
  const { t } = useTranslation();
  const updateProfile = useUpdateProfile();
  const [sent, setSent] = useState<string | null>(null);

  const choose = async (chosen: string) => {
    const language = languages.find((known) => known === chosen) ?? null;
    setSent(chosen);
    const spoken = speakTo({ language });
    try {
      await updateProfile({ id: user.id, version: user.version ?? 0, language });
    } catch (error) {
      await spoken;
      await speakTo({ language: user.language ?? null });
      showProblem(i18n.t("language.failed"), error);
    } finally {
      setSent(null);
    }
  };

  return (
    <Select
      aria-label={t("language.title")}
      value={sent ?? user.language ?? DEVICE}
      onChange={(chosen) => void choose(chosen ?? DEVICE)}
      readOnly={sent !== null}
      allowDeselect={false}
      data={[
        { value: DEVICE, label: t("language.device") },
        ...languages.map((language) => ({ value: language, label: languageNames[language] })),
      ]}
    />
  );
}
