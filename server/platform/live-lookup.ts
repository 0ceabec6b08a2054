import DataLoader from "dataloader";
import { In, type FindOptionsWhere } from "typeorm";

import type { Role } from "../../rules/user";
import type { StoredRecord } from "./record";
import type { App } from "./request-context";

/** A user who may see a record at this moment, as the database knows them. */
export interface Sighting {
  recordId: string;
  userId: string;
  role: Role;
  timezone: string;
}

/** What may be seen of one kind of record, and by whom. */
export interface LiveSource<Row extends StoredRecord> {
  entity: new () => Row;
  /**
   * Who of these active users may see which of these records: one query for all of them. A deleted record counts as seen by
   * those who could see it until then, so that they can be told that it is gone.
   */
  sightings(this: void, app: App, userIds: string[], recordIds: string[]): Promise<Sighting[]>;
}

/** A record, and who is about to be shown it. */
export interface Seen<Row> {
  record: Row & { deletedAt?: Date | null };
  viewer: Pick<Sighting, "role" | "timezone">;
}

interface Asked {
  userId: string;
  recordId: string;
}

/** Each batch reads every asked record for every asking user. */
const MAX_BATCH_SIZE = 250;

const keyOf = ({ userId, recordId }: Asked): string => `${userId}:${recordId}`;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

async function look<Row extends StoredRecord>(app: App, source: LiveSource<Row>, asked: readonly Asked[]) {
  const recordIds = distinct(asked.map(({ recordId }) => recordId));
  const userIds = distinct(asked.map(({ userId }) => userId));
  const sightings = await source.sightings(app, userIds, recordIds);
  // TypeORM cannot see that every class of stored records has an id.
  const where = { id: In(recordIds) } as FindOptionsWhere<Row>;
  const records = new Map((await app.db.findBy(source.entity, where)).map((record) => [record.id, record]));
  const seen = new Map<string, Seen<Row>>();
  for (const sighting of sightings) {
    const record = records.get(sighting.recordId);
    if (record) seen.set(keyOf(sighting), { record, viewer: { role: sighting.role, timezone: sighting.timezone } });
  }
  return seen;
}

/** Answers what a user may see of a record now, and null when that is nothing. */
export type Lookup<Row> = (asked: Asked) => Promise<Seen<Row> | null>;

/**
 * Subscribers who ask in the same moment share two queries and the records, and a user's many sockets one answer; nothing is
 * remembered from one moment to the next.
 */
export function createLookup<Row extends StoredRecord>(app: App, source: LiveSource<Row>): Lookup<Row> {
  const gathering = new Map<string, Promise<Seen<Row> | null>>();
  const loader = new DataLoader<Asked, Seen<Row> | null>(
    async (asked) => {
      // Whoever asks once the reading has begun needs another one.
      gathering.clear();
      const seen = await look(app, source, asked);
      return asked.map((key) => seen.get(keyOf(key)) ?? null);
    },
    { cache: false, maxBatchSize: MAX_BATCH_SIZE },
  );
  return (asked) => {
    const key = keyOf(asked);
    const known = gathering.get(key);
    if (known) return known;
    const answer = loader.load(asked);
    gathering.set(key, answer);
    return answer;
  };
}
