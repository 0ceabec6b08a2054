import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, ForeignKey, Index } from "typeorm";

import { viewPlaces, type ViewPlace } from "../../../rules/view";
import { enumOf } from "../../platform/enum-of";
import { SharedRecord } from "../../platform/record";
import { User } from "../users/user.entity";

export const ViewPlaceEnum = enumOf(viewPlaces);
registerEnumType(ViewPlaceEnum, {
  name: "ViewPlace",
  description: "Which list a view is of.",
  valuesConfig: {
    LEADS: { description: "The list of leads." },
    BOARD: { description: "The board of leads." },
    FOLLOW_UPS: { description: "The list of follow-ups." },
  },
});

/** What a new view is made of. */
export interface NewView {
  ownerId: string;
  place: ViewPlace;
  name: string;
  search: string;
  isShared: boolean;
}

@ObjectType({ description: "What a list was searched and filtered for, under a name." })
@Entity("views")
@Index(["ownerId", "place", "name"])
@Index(["isShared", "place", "name"])
export class View extends SharedRecord {
  @Column({ type: "bigint" })
  @ForeignKey(() => User)
  ownerId!: string;

  @Field(() => ViewPlaceEnum, { description: "The list that it is of." })
  @Column({ type: "enum", enum: [...viewPlaces] })
  place!: ViewPlace;

  @Field(() => String, { description: "Its name, 1 to 80 characters." })
  @Column({ type: "varchar", length: 80 })
  name!: string;

  @Field(() => String, {
    description: "What the list is asked for: a query string, without the question mark; empty for all of it.",
  })
  @Column({ type: "varchar", length: 2_000, charset: "ascii", collation: "ascii_bin" })
  search!: string;

  @Field(() => Boolean, { description: "Whether everybody has it, or its owner alone." })
  @Column({ type: "boolean" })
  isShared!: boolean;

  @Column({ type: "datetime", precision: 3, nullable: true })
  deletedAt!: Date | null;

  static create(given: NewView): View {
    return Object.assign(new View(), {
      ownerId: given.ownerId,
      place: given.place,
      name: given.name,
      search: given.search,
      isShared: given.isShared,
      deletedAt: null,
    });
  }

  /** Gives the view to another user to keep. */
  handOverTo(ownerId: string): void {
    this.ownerId = ownerId;
  }

  delete(now: Date): void {
    this.deletedAt = now;
  }

  restore(): void {
    this.deletedAt = null;
  }
}
