import { Skeleton, VisuallyHidden } from "@mantine/core";

import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import classes from "./leads-skeleton.module.css";

const ROWS = 10;

/** The shape of the list while it is on its way; it takes as much room, so that nothing jumps when it comes. */
export function LeadsSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{t("loading")}</VisuallyHidden>
      <div className={classes["summary"]}>
        <Skeleton height={14} width="5rem" />
        <Skeleton height={36} width="13rem" />
      </div>
      <Surface list>
        <div className={classes["head"]} />
        {Array.from({ length: ROWS }, (_, row) => (
          <div key={row} className={classes["row"]}>
            <Skeleton height={14} width="12rem" maw="60%" />
            <Skeleton height={12} width="8rem" maw="40%" />
          </div>
        ))}
      </Surface>
    </div>
  );
}
