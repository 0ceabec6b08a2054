import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import { useReminders } from "./reminder-provider";
import { useReminderText } from "./reminder-text";

/** By its tag a second tab's notification takes the place of the first one's. Some browsers on phones have only the type. */
function show(id: string, title: string, body: string): Notification | null {
  try {
    return new Notification(title, { body, tag: `tend-reminder-${id}`, icon: "/favicon.svg" });
  } catch {
    return null;
  }
}

interface SystemNoticeProps {
  id: string;
  /** Judged once, when it appears. */
  isWanted: () => boolean;
}

/** A notification of the system, for as long as the reminder has its toast; a click on it leads to the lead. */
export function SystemNotice({ id, isWanted }: SystemNoticeProps) {
  const words = useNoticeWords(id);
  const { dismiss } = useReminders();
  const navigate = useNavigate();

  const open = () => {
    window.focus();
    dismiss(id);
    if (words?.leadId) void navigate(`/leads/${words.leadId}`);
  };
  const latest = useRef({ words, isWanted, open });
  useEffect(() => {
    latest.current = { words, isWanted, open };
  });

  useEffect(() => {
    const { words: said, isWanted: isStillWanted } = latest.current;
    const notice = said && isStillWanted() ? show(id, said.title, said.body) : null;
    if (notice) notice.onclick = () => latest.current.open();
    return () => notice?.close();
  }, [id]);
  return null;
}

/** What a reminder says in two lines. */
function useNoticeWords(id: string) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const reminder = useReminderText(id);
  if (!reminder) return null;
  const { kind, followUp } = reminder;
  if (!followUp) return { title: t(`reminder.bare.${kind}`), body: "", leadId: null };
  const step = t(`followUpType.${followUp.type}`);
  const when = formats.near(Temporal.Instant.from(followUp.dueDatetime), now);
  return {
    title: t(`reminder.kind.${kind}`, { step }),
    body: `${followUp.lead.name} · ${when}`,
    leadId: followUp.lead.id,
  };
}
