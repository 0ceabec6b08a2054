import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";

/** A resolver class, as TypeGraphQL takes it. */
export type ResolverClass = new () => object;

const refuse = (): never => {
  throw new Error("Subscriptions open their own feed; topics of TypeGraphQL are not used.");
};

/** TypeGraphQL demands one. Its topics buffer without a bound that a stalled socket would respect, so nothing uses them. */
const noTopics: PubSub = { publish: refuse, subscribe: refuse };

/** Builds the schema. Input is not validated here: the rules of the use cases do that, the same for every door. */
export const createSchema = (resolvers: NonEmptyArray<ResolverClass>): GraphQLSchema =>
  buildSchemaSync({ resolvers, validate: false, pubSub: noTopics });
