import { Button, Text } from "@mantine/core";
import { IconBellRinging } from "@tabler/icons-react";
import { useState } from "react";

import { showDone } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";
import classes from "./notice-banner.module.css";
import { chooseNotices, useNoticeChoice } from "./notice-choice";
import { useReminders } from "./reminder-provider";
import { useNoticeLeave } from "./use-notice-leave";

/**
 * Asks in our own words, once somebody has dealt with a reminder and knows what it would be for, and before the browser
 * does: its question can be asked only once, and a no to ours costs nothing.
 */
export function NoticeBanner() {
  const { t } = useTranslation();
  const { hasDealt } = useReminders();
  const { isAskedLater } = useNoticeChoice();
  const { leave, ask } = useNoticeLeave();
  const [isRefused, setIsRefused] = useState(false);

  const allow = async () => {
    const answer = await ask();
    setIsRefused(answer === "denied");
    if (answer === "granted") {
      chooseNotices({ sound: true, system: true });
      showDone(t("notices.allowed"));
    }
    // The browser's question was put away without an answer; asking again and again would not be calm.
    if (answer === "default") chooseNotices({ isAskedLater: true });
  };
  const decline = () => {
    chooseNotices({ isAskedLater: true });
    showDone(t("notices.later"));
  };

  const content = () => {
    if (isRefused) {
      return (
        <>
          <BannerText title={t("notices.blocked")} help={t("notices.blockedHelp")} />
          <Button variant="default" onClick={() => setIsRefused(false)}>
            {t("close")}
          </Button>
        </>
      );
    }
    if (leave !== "default" || isAskedLater || !hasDealt) return null;
    return (
      <>
        <BannerText title={t("notices.ask")} help={t("notices.askHelp")} />
        <Button onClick={() => void allow()}>{t("notices.allow")}</Button>
        <Button variant="default" onClick={decline}>
          {t("notices.notNow")}
        </Button>
      </>
    );
  };

  const shown = content();
  return (
    // The region stands before its words do, or they would not be read out.
    <div role="status">
      {shown && (
        <div className={classes["banner"]} data-testid="notice-banner">
          <IconBellRinging size={22} stroke={1.7} aria-hidden="true" className={classes["icon"]} />
          {shown}
        </div>
      )}
    </div>
  );
}

const BannerText = ({ title, help }: { title: string; help: string }) => (
  <div className={classes["text"]}>
    <Text fw={600} fz="sm" c="bright">
      {title}
    </Text>
    <Text fz="sm">{help}</Text>
  </div>
);
