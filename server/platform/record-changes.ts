import type { PubSub } from "./pubsub";

/** What became of a record, as a client that shows it has to know. */
export const changeKinds = ["CREATED", "UPDATED", "DELETED"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One record that changed; `type` is the name of its class. */
export interface RecordChange {
  type: string;
  id: string;
  kind: ChangeKind;
}

declare module "./pubsub" {
  interface Topics {
    /** A record was changed and committed. Whoever shows it asks the database what may be shown of it now. */
    recordChanged: RecordChange;
  }
}

/** What two changes come to for someone who hears of them at once: an update adds nothing to what is known already. */
export const mergeKinds = (earlier: ChangeKind, later: ChangeKind): ChangeKind =>
  later === "UPDATED" ? earlier : later;

/** What one transaction changes: each record once, however often it was stored. */
export class RecordChanges {
  private readonly byRecord = new Map<string, RecordChange>();

  note(type: string, id: string, kind: ChangeKind): void {
    const key = `${type}:${id}`;
    const known = this.byRecord.get(key);
    this.byRecord.set(key, { type, id, kind: known ? mergeKinds(known.kind, kind) : kind });
  }

  publish(pubsub: PubSub): void {
    for (const change of this.byRecord.values()) pubsub.publish("recordChanged", change);
  }
}
