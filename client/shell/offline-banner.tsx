import { IconCloudOff } from "@tabler/icons-react";

import { useIsOffline } from "../apollo/use-is-offline";
import { useTranslation } from "../ui/use-translation";
import classes from "./offline-banner.module.css";

export function OfflineBanner() {
  const { t } = useTranslation();
  const isOffline = useIsOffline();
  return (
    // The region stands before its words do, or they would not be read out.
    <div role="status">
      {isOffline && (
        <p className={classes["banner"]}>
          <IconCloudOff size={18} stroke={1.7} aria-hidden="true" />
          {t("shell.offline")}
        </p>
      )}
    </div>
  );
}
