import { useSubscription } from "@apollo/client/react";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useReducer } from "react";
import { delay, tap } from "rxjs";

import { socket } from "../../apollo/client";
import { graphql } from "../../generated/gql";
import { noReminders, reduceReminders } from "./reminder-list";

const ReminderDue = graphql(`
  subscription ReminderDue {
    reminderDue {
      id
      remindAt
      snoozedUntil
      followUp {
        id
      }
      ...ReminderText_reminder
    }
  }
`);

const ReminderCleared = graphql(`
  subscription ReminderCleared {
    reminderCleared {
      id
    }
  }
`);

/** What falls due at once comes within this time of each other; each ms more is one more until it is on screen. */
const TOGETHER_MS = 40;
/** So does all that is due when the device connects, which the server has to read first, page by page. */
const RESENT_TOGETHER_MS = 200;
/** However many come one by one, nobody waits longer for their toast. */
const AT_MOST_MS = 500;

/** Long enough for the server to have sent all that is due to a device that has just connected. */
const COMPLETE_AFTER_MS = 3_000;

/** What is due for the user, and how often the server has told something about it; kept current by the live connection, across its gaps. */
export function useLiveReminders() {
  const [list, dispatch] = useReducer(reduceReminders, noReminders);
  const [news, countNews] = useReducer((count: number) => count + 1, 0);
  const announceWhenQuiet = useDebouncedCallback(() => dispatch({ type: "quiet" }), {
    delay: list.resent ? RESENT_TOGETHER_MS : TOGETHER_MS,
    maxWait: AT_MOST_MS,
    // Another delay begins with another callback, which would forget whom the last one was to announce.
    flushOnUnmount: true,
  });

  useEffect(() => {
    const subscription = socket.connected
      .pipe(
        tap(() => dispatch({ type: "connected" })),
        delay(COMPLETE_AFTER_MS),
      )
      .subscribe(() => dispatch({ type: "complete" }));
    return () => subscription.unsubscribe();
  }, []);

  useSubscription(ReminderDue, {
    ignoreResults: true,
    onData: ({ data }) => {
      if (!data.data) return;
      const { followUp, ...reminder } = data.data.reminderDue;
      dispatch({ type: "due", reminder: { ...reminder, followUpId: followUp?.id ?? null } });
      countNews();
      announceWhenQuiet();
    },
  });
  useSubscription(ReminderCleared, {
    ignoreResults: true,
    onData: ({ data }) => {
      if (!data.data) return;
      dispatch({ type: "cleared", id: data.data.reminderCleared.id });
      countNews();
    },
  });

  return { list, news, dispatch };
}
