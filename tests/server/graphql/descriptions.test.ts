import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from "graphql";

import { schema } from "../../../server/app";

interface Described {
  description?: string | null;
}

/** What a reader of the schema meets in this type, by path: itself, its values, or its fields and their arguments. */
function* partsOf(type: GraphQLNamedType): Generator<[path: string, part: Described]> {
  yield [type.name, type];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument];
    }
  }
}

/** GraphQL itself says what these are. */
const known = ["Query", "Mutation", "Subscription"];
const isOurs = (type: GraphQLNamedType) => !type.name.startsWith("__") && !isSpecifiedScalarType(type);

test("every type, field, argument, input field and enum value says what it is", () => {
  const parts = Object.values(schema.getTypeMap())
    .filter(isOurs)
    .flatMap((type) => [...partsOf(type)])
    .filter(([path]) => !known.includes(path));
  expect(parts.length).toBeGreaterThan(300);
  expect(parts.filter(([, { description }]) => !description?.trim()).map(([path]) => path)).toEqual([]);
});
