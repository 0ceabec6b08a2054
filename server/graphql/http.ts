import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import { json, Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Server } from "node:http";

import { toHttpError } from "../platform/http-errors";
import type { RequestContext } from "../platform/request-context";
import { requestIdOf } from "../platform/request-log";
import { domainErrorOf, formatError } from "./format-error";
import { assertWithinLimits, parseOptions, validationOptions } from "./limits";

/** What resolvers get: the request's context, and the exchange for those who deal in cookies. */
interface HttpContext extends RequestContext {
  readonly request: Request;
  readonly response: Response;
}

export interface GraphQLHttpOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  introspection: boolean;
  contextOf(this: void, request: Request): Promise<RequestContext>;
}

/** Which request an error belongs to: Apollo formats errors without telling. */
const references = new WeakMap<object, string>();

const logging: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, operationName }) => {
        contextValue.response.locals.operation = operationName;
        return Promise.resolve();
      },
      didEncounterErrors: ({ contextValue, errors }) => {
        const { requestId, app } = contextValue;
        for (const error of errors) {
          references.set(error, requestId);
          const { code, status } = domainErrorOf(error, requestId);
          if (status >= 500)
            app.logger.error({ err: error.originalError ?? error, requestId, code }, "an operation failed");
        }
        return Promise.resolve();
      },
    }),
};

/** The cost of an operation depends on its variables, so this runs where they are known, after validation. */
const limiting: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request: { variables } }) => {
        if (operation) assertWithinLimits({ schema, document, operation, variables });
        return Promise.resolve();
      },
    }),
};

const format = (error: unknown) =>
  error instanceof GraphQLError
    ? formatError(error, references.get(error) ?? "")
    : formatError(new GraphQLError("", { originalError: error instanceof Error ? error : undefined }), "");

const answerBodyErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { status, message, code, details } = toHttpError(error, requestIdOf(request));
  response.status(status).json({ errors: [{ message, extensions: { code, details } }] });
};

/** An answer is somebody's own, and of this moment. */
const forbidStoring: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

/** GraphQL over HTTP. */
export async function createGraphQLRouter(
  options: GraphQLHttpOptions,
): Promise<{ router: Router; stop(): Promise<void> }> {
  const apollo = new ApolloServer<HttpContext>({
    schema: options.schema,
    introspection: options.introspection,
    parseOptions,
    validationOptions,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (_formatted, error) => format(error),
    plugins: [
      logging,
      limiting,
      // No answer may be stored; to find that out, field by field, it would wrap every resolver.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer }),
    ],
  });
  await apollo.start();
  const context = async ({ req: request, res: response }: { req: Request; res: Response }): Promise<HttpContext> => ({
    ...(await options.contextOf(request)),
    request,
    response,
  });
  const router = Router();
  router.use(forbidStoring, json({ limit: "100kb" }), expressMiddleware(apollo, { context }), answerBodyErrors);
  return { router, stop: () => apollo.stop() };
}
