import { randomUUID } from "node:crypto";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

import { DateTimeISO } from "../../platform/date-time-iso";
import { User } from "./user.entity";

/** A refresh token that was replaced is still answered for this long, since parallel requests may send it. */
const GRACE_MS = 10_000;

/**
 * One sign-in on one device: a family of refresh tokens, each replaced by its successor when it is used. The tokens are
 * derived from the row and a key and never stored.
 */
@ObjectType("OpenSession", { description: "A sign-in on one device, which lasts until it is ended or expires." })
@Entity("sessions")
@Index(["userId"])
@Index(["expiresAt"])
export class Session {
  /** Random, not counted: a database restored from a backup must never give an old token's number to someone else. */
  @Field(() => ID, { description: "The session's id." })
  @PrimaryColumn({ type: "char", length: 36, charset: "ascii", collation: "ascii_bin" })
  id!: string;

  @ForeignKey(() => User)
  @Column({ type: "bigint" })
  userId!: string;

  /** Counts the tokens of the family; the one with this number is the one in use. */
  @Column({ type: "int" })
  generation!: number;

  @Field(() => DateTimeISO, {
    name: "lastUsedAt",
    description: "When it was last renewed, which a device in use does every few minutes.",
  })
  @Column({ type: "datetime", precision: 3 })
  rotatedAt!: Date;

  @Field(() => DateTimeISO, { description: "When it ends by itself." })
  @Column({ type: "datetime", precision: 3 })
  expiresAt!: Date;

  @Column({ type: "datetime", precision: 3, nullable: true })
  revokedAt!: Date | null;

  @Field(() => String, { description: "What the client called itself when it signed in." })
  @Column({ type: "varchar", length: 255 })
  userAgent!: string;

  /** From where it was opened, by which an attack from elsewhere is told apart; empty where that is not known. */
  @Column({ type: "varchar", length: 45, charset: "ascii", collation: "ascii_bin", default: "" })
  network!: string;

  @Field(() => DateTimeISO, { description: "When somebody signed in." })
  @Column({ type: "datetime", precision: 3 })
  createdAt!: Date;

  static open(userId: string, userAgent: string, now: Date, lifetimeS: number): Session {
    return Object.assign(new Session(), {
      id: randomUUID(),
      userId,
      generation: 1,
      rotatedAt: now,
      expiresAt: new Date(now.getTime() + lifetimeS * 1_000),
      revokedAt: null,
      userAgent: userAgent.slice(0, 255),
      network: "",
      createdAt: now,
    });
  }

  isOpen(now: Date): boolean {
    return this.revokedAt === null && this.expiresAt > now;
  }

  /** Whether this is the token just before the current one, sent by a request that ran beside the one that replaced it. */
  wasJustReplaced(generation: number, now: Date): boolean {
    return generation === this.generation - 1 && now.getTime() - this.rotatedAt.getTime() <= GRACE_MS;
  }
}
