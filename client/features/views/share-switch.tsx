import { Switch } from "@mantine/core";

import { canShareViews } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useTranslation } from "../../ui/use-translation";

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
