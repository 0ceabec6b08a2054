/** The enum object that GraphQL registers, from the values that the rules and the columns share. */
export const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };
