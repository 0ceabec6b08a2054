import { useCallback, useEffect, useState } from "react";

/** What the browser allows: `default` has not been asked yet. */
type Leave = NotificationPermission | "unsupported";

/** Browsers have notifications only where nobody on the way can read along. */
const readLeave = (): Leave =>
  typeof Notification === "undefined" || !window.isSecureContext ? "unsupported" : Notification.permission;

/** Whether the browser lets this page show notifications, and the way to ask it; it may change in the browser's settings. */
export function useNoticeLeave() {
  const [leave, setLeave] = useState(readLeave);

  useEffect(() => {
    const look = () => setLeave(readLeave());
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);

  /** Only at somebody's own click: a browser that is asked on its own refuses, and for good. */
  const ask = useCallback(async (): Promise<Leave> => {
    if (readLeave() === "default") await Notification.requestPermission();
    const answered = readLeave();
    setLeave(answered);
    return answered;
  }, []);

  return { leave, ask };
}
