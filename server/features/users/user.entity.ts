import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, Index } from "typeorm";

import { languages, type Language } from "../../../rules/language";
import { roles, userStatuses, type Role, type UserStatus } from "../../../rules/user";
import { enumOf } from "../../platform/enum-of";
import { StoredRecord } from "../../platform/record";

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, {
  name: "Role",
  description: "What a user may do.",
  valuesConfig: {
    ADMIN: { description: "The owner: everything." },
    REP: { description: "Reads what REP_READS allows, changes their own leads and follow-ups." },
    VIEWER: { description: "Reads only." },
  },
});

export const UserStatusEnum = enumOf(userStatuses);
registerEnumType(UserStatusEnum, {
  name: "UserStatus",
  description: "Whether a user may sign in.",
  valuesConfig: {
    ACTIVE: { description: "May sign in." },
    DISABLED: { description: "May not sign in; their records stay." },
  },
});

export const LanguageEnum = enumOf(languages);
registerEnumType(LanguageEnum, {
  name: "Language",
  description: "A language of the web UI.",
  valuesConfig: { en: { description: "English." }, es: { description: "Spanish." } },
});

/** What a new user is made of. */
export interface NewUser {
  name: string;
  email: string;
  passwordHash: string;
  role: Role;
  timezone: string;
  language?: Language | null;
  remindBefore?: number[];
}

@ObjectType({ description: "Someone who signs in." })
@Entity("users")
@Index(["activeEmail"], { unique: true })
export class User extends StoredRecord {
  @Field(() => ID, { description: "The user's id." })
  override id!: string;

  @Field(() => String, { description: "Their name, 1 to 120 characters." })
  @Column({ type: "varchar", length: 120 })
  name!: string;

  @Column({ type: "varchar", length: 120 })
  email!: string;

  @Column({ type: "varchar", length: 255 })
  passwordHash!: string;

  @Field(() => RoleEnum, { description: "What they may do." })
  @Column({ type: "enum", enum: [...roles] })
  role!: Role;

  @Field(() => UserStatusEnum, { description: "Whether they may sign in." })
  @Column({ type: "enum", enum: [...userStatuses] })
  status!: UserStatus;

  @Column({ type: "varchar", length: 64 })
  timezone!: string;

  /** In which the web UI speaks to them; null is as the device they use. */
  @Column({ type: "enum", enum: [...languages], nullable: true })
  language!: Language | null;

  /** The lead times of follow-ups that are planned for them without naming any. */
  @Column({ type: "json" })
  remindBefore!: number[];

  @Column({ type: "datetime", precision: 3, nullable: true })
  deletedAt!: Date | null;

  /**
   * The e-mail while the user is not deleted, so that a deleted user's address can be used again. Compared byte by byte: no
   * other spelling is the same account.
   */
  @Column({
    type: "varchar",
    length: 120,
    charset: "utf8mb4",
    collation: "utf8mb4_bin",
    nullable: true,
    select: false,
    insert: false,
    update: false,
  })
  readonly activeEmail?: string | null;

  /** Who takes over what a user had who is being deleted. Not stored: it is said once, to those who listen. */
  handedOverTo?: string | null;

  static create(given: NewUser): User {
    return Object.assign(new User(), {
      name: given.name,
      email: given.email,
      passwordHash: given.passwordHash,
      role: given.role,
      timezone: given.timezone,
      language: given.language ?? null,
      remindBefore: given.remindBefore ?? [],
      status: "ACTIVE",
      deletedAt: null,
    });
  }

  /** The first user of a database. The id is given, so that of two that are created at once the database takes one. */
  static createOwner(given: Omit<NewUser, "role">): User {
    return Object.assign(User.create({ ...given, role: "ADMIN" }), { id: "1" });
  }

  disable(): void {
    this.status = "DISABLED";
  }

  enable(): void {
    this.status = "ACTIVE";
  }

  changePassword(passwordHash: string): void {
    this.passwordHash = passwordHash;
  }

  /** What they look after goes to the heir, if there is one; whoever keeps it listens. */
  delete(now: Date, heirId: string | null): void {
    this.deletedAt = now;
    this.handedOverTo = heirId;
  }

  /** Whether they can sign in. */
  isActive(): boolean {
    return this.status === "ACTIVE" && this.deletedAt === null;
  }

  isActiveAdmin(): boolean {
    return this.role === "ADMIN" && this.isActive();
  }

  /** Whether follow-ups can be given to them. */
  canBeAssigned(): boolean {
    return this.isActive() && this.role !== "VIEWER";
  }
}
