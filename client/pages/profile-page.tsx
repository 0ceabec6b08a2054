import { useQuery } from "@apollo/client/react";

import { ChangePasswordForm } from "../features/account/change-password-form";
import { ColorSchemeChoice } from "../features/account/color-scheme-choice";
import { Devices } from "../features/account/devices";
import { LanguageChoice } from "../features/account/language-choice";
import { ProfileForm } from "../features/account/profile-form";
import { ReminderDefaultsForm } from "../features/account/reminder-defaults-form";
import { NoticeSettings } from "../features/reminders/notice-settings";
import { graphql } from "../generated/gql";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { Section } from "../ui/section";
import { Surface } from "../ui/surface";
import { useTranslation } from "../ui/use-translation";

const Profile = graphql(`
  query Profile {
    me {
      id
      ...ProfileForm_user
      ...LanguageChoice_user
      ...ReminderDefaultsForm_user
    }
  }
`);

export function ProfilePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(Profile);

  const you = () => {
    if (data) return <ProfileForm user={data.me} />;
    return error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading rows={2} />;
  };

  return (
    <Page title={t("profile.title")} width="narrow">
      <Section title={t("profile.you")}>
        <Surface>{you()}</Surface>
      </Section>
      {data && (
        <Section title={t("language.title")}>
          <Surface>
            <LanguageChoice user={data.me} />
          </Surface>
        </Section>
      )}
      {data && (
        <Section title={t("profile.reminders")}>
          <Surface>
            <ReminderDefaultsForm user={data.me} />
          </Surface>
        </Section>
      )}
      <Section title={t("notices.title")}>
        <Surface>
          <NoticeSettings />
        </Surface>
      </Section>
      <Section title={t("account.theme")}>
        <Surface>
          <ColorSchemeChoice />
        </Surface>
      </Section>
      <Section title={t("password.title")}>
        <Surface>
          <ChangePasswordForm />
        </Surface>
      </Section>
      <Section title={t("device.title")}>
        <Devices />
      </Section>
    </Page>
  );
}
