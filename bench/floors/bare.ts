import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { readFileSync } from "node:fs";

import { createLoaders, type Context } from "./bare-loaders";
import { resolvers } from "./bare-resolvers";
import { listen } from "./listen";

/** Apollo Server with resolvers written by hand over mysql2: no TypeGraphQL, no TypeORM, no permissions. */
async function start(): Promise<void> {
  const typeDefs = readFileSync("schema.graphql", "utf8");
  const apollo = new ApolloServer<Context>({ typeDefs, resolvers });
  await apollo.start();
  const site = express();
  site.disable("x-powered-by");
  site.use(
    "/graphql",
    express.json(),
    expressMiddleware(apollo, { context: () => Promise.resolve({ loaders: createLoaders() }) }),
  );
  listen(site);
}

void start();
