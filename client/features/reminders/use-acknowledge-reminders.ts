import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";

const AcknowledgeReminders = graphql(`
  mutation AcknowledgeReminders {
    acknowledgeReminders
  }
`);

/**
 * Says that all that is due was seen; the server then clears it on every device. Without an optimistic answer: the list of
 * what is due shows it before, and is no part of the cache.
 */
export function useAcknowledgeReminders() {
  const [acknowledge] = useMutation(AcknowledgeReminders);
  return useCallback(() => acknowledge(), [acknowledge]);
}
