import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import type { LeadStatus } from "../../../rules/lead-status";
import { graphql } from "../../generated/gql";
import type { LeadRow } from "./lead-row";

const ChangeLeadStatuses = graphql(`
  mutation ChangeLeadStatuses($input: ChangeLeadStatusesInput!) {
    changeLeadStatuses(input: $input) {
      id
      status
      version
      updatedAt
      convertedAt
    }
  }
`);

/** A status, and since when it is CONVERTED where that is not now. */
export interface StatusChange {
  status: LeadStatus;
  convertedAt?: string | null;
}

/** What has to be known of a lead to show its new status at once. */
type Before = Pick<LeadRow, "id" | "status" | "version" | "updatedAt" | "convertedAt">;

/** A lead that was CONVERTED is so since then again, not since now. */
export const formerStatus = ({ status, convertedAt }: Before): StatusChange =>
  status === "CONVERTED" ? { status, convertedAt } : { status };

/** Changes the status of up to 100 leads; it shows at once, and goes back when the server refuses. */
export function useChangeLeadStatuses() {
  const [change] = useMutation(ChangeLeadStatuses);
  return useCallback(
    (before: readonly Before[], input: StatusChange) => {
      const now = new Date().toISOString();
      const convertedAt = input.status === "CONVERTED" ? (input.convertedAt ?? now) : null;
      const changed = (lead: Before) =>
        lead.status === input.status ? {} : { version: lead.version + 1, updatedAt: now, convertedAt };
      return change({
        variables: { input: { ids: before.map(({ id }) => id), ...input } },
        optimisticResponse: {
          changeLeadStatuses: before.map((lead) => ({
            __typename: "Lead",
            id: lead.id,
            status: input.status,
            version: lead.version,
            updatedAt: lead.updatedAt,
            convertedAt: lead.convertedAt ?? null,
            ...changed(lead),
          })),
        },
      });
    },
    [change],
  );
}
