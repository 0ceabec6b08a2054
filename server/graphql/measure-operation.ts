import {
  getNamedType,
  getNullableType,
  GraphQLInt,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  valueFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** A page holds at most this many records: a greater `limit` is refused by the rules of the list. */
const MAX_PAGE = 100;

/** What is taken for a list that does not say how long it may be. */
const USUAL_LENGTH = 20;

/** An operation that passed validation, with the variables it is run with. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | null | undefined;
}

export interface Figures {
  /** How many fields stand inside each other. */
  depth: number;
  /** How many fields are given another name. */
  aliases: number;
  /** See `measure`. */
  cost: number;
}

const NOTHING: Figures = { depth: 0, aliases: 0, cost: 0 };

/** What stands side by side: as deep as the deepest, as costly as all together. */
const together = (one: Figures, other: Figures): Figures => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  cost: one.cost + other.cost,
});

/**
 * Measures an operation with its fragments expanded; each fragment is measured once, however often it is spread.
 *
 * A field costs 1, `__typename` nothing. What is selected of a list costs as often as the list is long: a page is as long
 * as its `limit`, literal or variable; any other list of records is taken to hold 20. So lists in lists multiply.
 *
 * What stands below `__schema` and `__type` is neither deep nor costly: where it is allowed, it comes from memory, and
 * graphql-js bounds by itself how far lists of types may be nested.
 */
export function measure({ schema, document, operation, variables }: Operation): Figures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Figures>();
  const known = { ...defaultsOf(operation), ...variables };

  const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): Figures =>
    selections.map((selection) => ofSelection(selection, parent)).reduce(together, NOTHING);

  const ofSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined): Figures => {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const condition = selection.typeCondition;
    return ofSelections(selection.selectionSet, condition ? schema.getType(condition.name.value) : parent);
  };

  const ofFragment = (name: string): Figures => {
    const before = measured.get(name);
    if (before) return before;
    // Validation refuses cycles; should it ever not, they end here.
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const figures = fragment
      ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : NOTHING;
    measured.set(name, figures);
    return figures;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Figures => {
    const name = node.name.value;
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    const inner = node.selectionSet ? ofSelections(node.selectionSet, field && getNamedType(field.type)) : NOTHING;
    const aliases = inner.aliases + (node.alias ? 1 : 0);
    if (name === "__typename") return { depth: 0, aliases, cost: 0 };
    if (!field || !parent) return { depth: 1, aliases, cost: 1 };
    return { depth: 1 + inner.depth, aliases, cost: 1 + inner.cost * lengthOf(node, field, parent, known) };
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(defaults);
}

/** How many records a field is taken to answer. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  variables: Record<string, unknown>,
): number {
  const limit = field.args.find(({ name }) => name === "limit");
  if (limit) {
    const given = node.arguments?.find(({ name }) => name.value === "limit");
    const value: unknown = (given && valueFromAST(given.value, GraphQLInt, variables)) ?? limit.defaultValue;
    // What is no number is refused as such; until then it counts as much as it could.
    return typeof value === "number" ? Math.min(Math.max(value, 1), MAX_PAGE) : MAX_PAGE;
  }
  // The records of a page were counted by the page's `limit`, which the page shows again.
  const isOfPage = isObjectType(parent) && "limit" in parent.getFields();
  const isListOfRecords = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isListOfRecords && !isOfPage ? USUAL_LENGTH : 1;
}
