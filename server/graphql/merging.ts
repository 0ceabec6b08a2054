import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

import { DomainError } from "../platform/errors";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fields of selections that are answered as one, by the names that they answer to; each fragment once. */
function fieldsIn(selectionSets: readonly SelectionSetNode[], fragments: Fragments): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

/**
 * How many comparisons it takes to tell whether the fields of a document that answer to one name, in one place, can be
 * merged: each of them with each. It stops when they are more than `max`, which a cycle of fragments always is.
 */
export function countComparisons({ definitions }: DocumentNode, max: number): number {
  const fragments: Fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  let comparisons = 0;
  const compare = (selectionSets: readonly SelectionSetNode[]) => {
    for (const fields of fieldsIn(selectionSets, fragments).values()) {
      comparisons += fields.length ** 2;
      if (comparisons > max) return;
      const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) compare(inner);
    }
  };
  for (const definition of definitions) if ("selectionSet" in definition) compare([definition.selectionSet]);
  return comparisons;
}

/**
 * Refuses a document whose fields take more than `max` comparisons to be merged. Nothing that validation does takes longer: a
 * thousand tokens are enough for half a second. So it is counted before, and what is too much is not validated any further.
 */
export const mergingRule =
  (max: number): ValidationRule =>
  (context) => ({
    Document: (document) => {
      if (countComparisons(document, max) <= max) return undefined;
      const problem = `The operation repeats its fields so often that merging them takes more than ${max.toLocaleString("en")} comparisons.`;
      context.reportError(new GraphQLError(problem, { originalError: new DomainError("VALIDATION_FAILED", problem) }));
      return { ...document, definitions: [] };
    },
  });
