import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** An answer as it was sent; its body as text, since a database may put the fields of a JSON object in another order. */
export interface KeptAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

/** The answer to a request that may be sent again, kept until it expires. */
@Entity("idempotency_keys")
@Index(["expiresAt"])
export class IdempotencyKey {
  @PrimaryColumn({ type: "bigint" })
  userId!: string;

  /** Named by the client. Binary, since `a` and `á` are two keys. */
  @PrimaryColumn({
    name: "idempotency_key",
    type: "varchar",
    length: 255,
    charset: "utf8mb4",
    collation: "utf8mb4_bin",
  })
  key!: string;

  /** Of the request that was answered; before that it binds nobody. */
  @Column({ type: "char", length: 64 })
  requestHash!: string;

  /** Null while the first request is still under way, and where it was refused. */
  @Column({ type: "json", nullable: true })
  answer!: KeptAnswer | null;

  @Column({ type: "datetime", precision: 3 })
  createdAt!: Date;

  @Column({ type: "datetime", precision: 3 })
  expiresAt!: Date;
}
