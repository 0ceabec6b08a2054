import { pino } from "pino";
import { DataSource, type EntityManager } from "typeorm";

import { createPubSub } from "../../server/platform/pubsub";
import { serve } from "../../server/serve";
import { restAt, type RestDoor, type TestServer } from "./test-server";

/** A server beside the first one, as another process would be: they share the database, the keys and the time alone. */
export interface SecondServer {
  rest: RestDoor;
  db: EntityManager;
  close(): Promise<void>;
}

export async function startSecondServer({ app }: TestServer): Promise<SecondServer> {
  const dataSource = await new DataSource(app.db.connection.options).initialize();
  const pubsub = createPubSub(undefined, pino({ level: "silent" }));
  const serving = await serve({ ...app, db: dataSource.manager, pubsub });
  return {
    rest: restAt(serving.url),
    db: dataSource.manager,
    async close() {
      await serving.close();
      pubsub.close();
      await dataSource.destroy();
    },
  };
}
