import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, PrimaryGeneratedColumn } from "typeorm";

import { DateTimeISO } from "./date-time-iso";

/** What every record that `ctx.save` stores has. Times come from `ctx.now()`, never from the database's clock. */
export abstract class StoredRecord {
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  @Column({ type: "int" })
  version!: number;

  @Column({ type: "datetime", precision: 3 })
  createdAt!: Date;

  @Column({ type: "datetime", precision: 3 })
  updatedAt!: Date;
}

/** A stored record all of whose readers may read these four. */
@ObjectType()
export abstract class SharedRecord extends StoredRecord {
  @Field(() => ID, { description: "The record's id." })
  override id!: string;

  @Field(() => Int, { description: "Grows with every change. An edit names the version it was based on." })
  override version!: number;

  @Field(() => DateTimeISO, { description: "When the record was stored first." })
  override createdAt!: Date;

  @Field(() => DateTimeISO, { description: "When the record was changed last." })
  override updatedAt!: Date;
}
