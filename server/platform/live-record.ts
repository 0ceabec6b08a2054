import { Field, ID, ObjectType, registerEnumType, type ClassType } from "type-graphql";

import { enumOf } from "./enum-of";
import { changeKinds, type ChangeKind } from "./record-changes";

export const ChangeKindEnum = enumOf(changeKinds);
registerEnumType(ChangeKindEnum, {
  name: "ChangeKind",
  description: "What became of a record.",
  valuesConfig: {
    CREATED: { description: "It is new, or was restored." },
    UPDATED: { description: "It, or what hangs on it, was changed." },
    DELETED: { description: "It is gone." },
  },
});

/** What a subscriber is told of a changed record: as it is now, or null when it is gone. */
export interface LiveRecord<Row> {
  kind: ChangeKind;
  id: string;
  record: Row | null;
}

/** The GraphQL type of such an event: `class LeadChange extends changeOf(Lead) {}`. */
export function changeOf<Row extends object>(record: ClassType<Row>) {
  @ObjectType()
  abstract class ChangeType implements LiveRecord<Row> {
    @Field(() => ChangeKindEnum, { description: "What became of it." })
    kind!: ChangeKind;

    @Field(() => ID, { description: "The record's id." })
    id!: string;

    @Field(() => record, { nullable: true, description: "The record as it is now; null when it was deleted." })
    record!: Row | null;
  }
  return ChangeType;
}
