import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef } from "react";

import { useReminders } from "./reminder-provider";

/** What falls due in one moment is one piece of news. */
const TOGETHER_MS = 200;

/** Calls back when the server has told something new about reminders, once for what came together. */
export function useReminderNews(onNews: () => void): void {
  const { news } = useReminders();
  const known = useRef(news);
  const tell = useDebouncedCallback(onNews, TOGETHER_MS);
  useEffect(() => {
    if (known.current === news) return;
    known.current = news;
    tell();
  }, [news, tell]);
}
