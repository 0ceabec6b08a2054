import { useEffect, useRef } from "react";
import { Link, Outlet, ScrollRestoration, useLocation } from "react-router";

import { NoticeBanner } from "../features/reminders/notice-banner";
import { ReminderNotices } from "../features/reminders/reminder-notices";
import { ReminderProvider } from "../features/reminders/reminder-provider";
import { ReminderToasts } from "../features/reminders/reminder-toasts";
import { Brand } from "../ui/brand";
import { useTranslation } from "../ui/use-translation";
import { CommandsProvider } from "./commands";
import { MainNav } from "./main-nav";
import { OfflineBanner } from "./offline-banner";
import classes from "./shell.module.css";
import { Tools } from "./tools";

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const main = useMainFocus();
  return (
    <ReminderProvider>
      <CommandsProvider>
        <a href="#main" className={classes["skip"]}>
          {t("shell.skip")}
        </a>
        <header className={classes["header"]}>
          <div className={classes["bar"]}>
            <Link to="/" className={classes["home"]} aria-label={t("shell.home")}>
              <Brand />
            </Link>
            <MainNav />
            <Tools />
          </div>
          <OfflineBanner />
        </header>
        <main id="main" ref={main} tabIndex={-1} className={classes["main"]}>
          <NoticeBanner />
          <Outlet />
        </main>
        <ReminderToasts />
        <ReminderNotices />
        <ScrollRestoration />
      </CommandsProvider>
    </ReminderProvider>
  );
}

/** A link leads to a page, and so must the focus; otherwise it would stay on a link that may be gone. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shownPath = useRef(pathname);
  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
