import { Loader } from "@mantine/core";

import { LoadFailure } from "../../ui/load-failure";
import { useTranslation } from "../../ui/use-translation";
import classes from "./leads-end.module.css";

interface LeadsEndProps {
  hasMore: boolean;
  error: unknown;
  onMore: () => void;
}

/** Under the last lead that is loaded: more is on its way, or did not come. */
export function LeadsEnd({ hasMore, error, onMore }: LeadsEndProps) {
  const { t } = useTranslation();
  if (error) return <LoadFailure error={error} retry={onMore} />;
  return hasMore && <Loader size="sm" aria-label={t("loading")} className={classes["more"]} />;
}
