import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const LeadContacts = graphql(`
  query LeadContacts($id: ID!) {
    lead(id: $id) {
      id
      contacts(limit: 50) {
        items {
          id
          name
        }
      }
    }
  }
`);

/** With whom a follow-up of this lead can be. */
export function useLeadContacts(leadId: string): readonly { id: string; name: string }[] {
  const { data } = useQuery(LeadContacts, { variables: { id: leadId } });
  return data?.lead.contacts.items ?? [];
}
