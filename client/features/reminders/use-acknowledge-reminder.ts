import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";

const AcknowledgeReminder = graphql(`
  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) {
    acknowledgeReminder(input: $input) {
      id
      acknowledgedAt
    }
  }
`);

/** Says that a reminder was seen; the server then clears it on every device. */
export function useAcknowledgeReminder() {
  const [acknowledge] = useMutation(AcknowledgeReminder);
  return useCallback(
    (id: string) =>
      acknowledge({
        variables: { input: { id } },
        optimisticResponse: {
          acknowledgeReminder: { __typename: "Reminder", id, acknowledgedAt: new Date().toISOString() },
        },
      }),
    [acknowledge],
  );
}
