import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";

const AcknowledgeReminders = graphql(`
  mutation AcknowledgeReminders {
    acknowledgeReminders
  }
`);

/**
 * Says that all that is due was seen; the server then clears it on every device, on this one too. Without an optimistic
 * answer: of very many it takes some at a time, and tells which.
 */
export function useAcknowledgeReminders() {
  const [acknowledge] = useMutation(AcknowledgeReminders);
  return useCallback(() => acknowledge(), [acknowledge]);
}
