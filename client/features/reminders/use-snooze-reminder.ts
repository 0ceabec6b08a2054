import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";
import type { SnoozeReminderInput } from "../../generated/graphql";

const SnoozeReminder = graphql(`
  mutation SnoozeReminder($input: SnoozeReminderInput!) {
    snoozeReminder(input: $input) {
      id
      snoozedUntil
      acknowledgedAt
    }
  }
`);

/** Puts a reminder off; the server then clears it on every device until its time has come. */
export function useSnoozeReminder() {
  const [snooze] = useMutation(SnoozeReminder);
  return useCallback(
    (input: SnoozeReminderInput) =>
      snooze({
        variables: { input },
        optimisticResponse: {
          snoozeReminder: { __typename: "Reminder", id: input.id, snoozedUntil: input.until, acknowledgedAt: null },
        },
      }),
    [snooze],
  );
}
