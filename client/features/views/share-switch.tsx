import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { canShareViews } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";

interface ShareSwitchProps {
  checked: boolean;
  onChange: (isShared: boolean) => void;
}

/** Whether everybody is to have the view; for those who may share one. */
export function ShareSwitch({ checked, onChange }: ShareSwitchProps) {
  const { t } = useTranslation();
  if (!canShareViews(useCurrentUser())) return null;
  return (
    <Switch
      label={t("view.share")}
      description={t("view.shareHelp")}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
