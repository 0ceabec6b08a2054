import { isReference, type ApolloCache, type Reference } from "@apollo/client";

interface ContactPage {
  items?: readonly Reference[];
}

/** Of a lead's contacts one is primary and stands first: no other one is so any more. */
export function showAsPrimary(cache: ApolloCache, leadId: string, contactId: string): void {
  const primary = cache.identify({ __typename: "Contact", id: contactId });
  const others = new Set<string>();
  cache.modify<{ contacts: ContactPage }>({
    id: cache.identify({ __typename: "Lead", id: leadId }),
    fields: {
      contacts: (page) => {
        if (isReference(page) || !page.items) return page;
        const rest = page.items.filter(({ __ref }) => __ref !== primary);
        for (const { __ref } of rest) others.add(__ref);
        return { ...page, items: [...page.items.filter(({ __ref }) => __ref === primary), ...rest] };
      },
    },
  });
  for (const id of others) cache.modify({ id, fields: { isPrimary: () => false } });
}
