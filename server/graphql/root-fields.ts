import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/**
 * What an operation asks for, by the names that the schema has: `changeLeadStatus`, as REST calls it too. The operation's own
 * name is the client's, and may be anything. To be called after validation, which refuses fragments that go in circles.
 */
export function rootFieldsOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const definition of document.definitions) {
          const isMeant =
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value;
          if (isMeant) collect(definition.selectionSet);
        }
      }
    }
  };
  collect(selectionSet);
  return [...names].join(",");
}
