import { PasswordInput, type PasswordInputProps } from "@mantine/core";

import { useTranslation } from "./use-translation";

/** A password, with a button that shows what is typed; so it need not be typed twice. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation();
  return <PasswordInput visibilityToggleButtonProps={{ "aria-label": t("password.show") }} {...props} />;
}
