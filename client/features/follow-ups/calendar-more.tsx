import { Anchor } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import classes from "./calendar.module.css";

interface CalendarMoreProps {
  count: number;
  /** When those are due, in words. */
  when: string;
  onOpen: () => void;
}

/** That a place holds more than it shows, and the way to them. */
export function CalendarMore({ count, when, onOpen }: CalendarMoreProps) {
  const { t } = useTranslation();
  return (
    <Anchor
      component="button"
      type="button"
      fz="xs"
      className={classes["more"]}
      aria-label={t("calendar.moreOn", { count, day: when })}
      onClick={onOpen}
    >
      {t("calendar.more", { count })}
    </Anchor>
  );
}
