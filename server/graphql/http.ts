import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Server } from "node:http";
import type { Logger } from "pino";

import { toDomainError } from "../platform/database-errors";
import { RateLimited, statusByCode } from "../platform/errors";
import { toHttpError } from "../platform/http-errors";
import { readJson } from "../platform/json-body";
import type { RequestContext } from "../platform/request-context";
import { note, requestIdOf } from "../platform/request-log";
import { domainErrorOf, formatError } from "./format-error";
import { assertWithinLimits, parseOptions, validationOptions, validationRules } from "./limits";
import { rootFieldsOf } from "./root-fields";

/** What resolvers get: the request's context, and the exchange for those who deal in cookies. */
interface HttpContext extends RequestContext {
  readonly request: Request;
  readonly response: Response;
}

export interface GraphQLHttpOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  introspection: boolean;
  /** Refuses what is not to be read at all. */
  gate: RequestHandler;
  contextOf(this: void, request: Request): Promise<RequestContext>;
  logger: Pick<Logger, "error">;
}

/** How long running requests may take when the server ends; the database has to be stopped after them. */
const MAX_DRAIN_MS = 4_000;

/** Which request an error belongs to: Apollo formats errors without telling. */
const references = new WeakMap<object, string>();

const logging: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, document, operation }) => {
        if (operation) note(contextValue.response, { operation: rootFieldsOf(document, operation) });
        return Promise.resolve();
      },
      didEncounterErrors: ({ contextValue, errors }) => {
        const { requestId, app, response } = contextValue;
        for (const error of errors) {
          references.set(error, requestId);
          const refusal = domainErrorOf(error, requestId);
          const { code, status } = refusal;
          note(response, { code });
          if (refusal instanceof RateLimited) response.set("Retry-After", String(refusal.retryAfter));
          if (status >= 500)
            app.logger.error({ err: error.originalError ?? error, requestId, code }, "an operation failed");
        }
        return Promise.resolve();
      },
    }),
};

/** Programs that know none of our codes see by the status that it is worth trying again. */
const tellingUnavailable: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const result = body.kind === "single" ? body.singleResult : {};
        const isUnavailable = result.errors?.some(({ extensions }) => extensions?.code === "UNAVAILABLE");
        if (isUnavailable && !result.data) http.status = statusByCode.UNAVAILABLE;
        return Promise.resolve();
      },
    }),
};

/** Apollo would answer 500 to whatever went wrong before the operation, log nothing and know no request. */
function contextFailure(error: unknown, requestId: string, logger: GraphQLHttpOptions["logger"]): GraphQLError {
  const originalError = toDomainError(error, requestId);
  const { message, code, status } = originalError;
  logger.error({ err: error, requestId, code }, "whoever sent an operation could not be read");
  const failure = new GraphQLError(message, { originalError, extensions: { http: { status } } });
  references.set(failure, requestId);
  return failure;
}

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
  note(response, { code });
  response.status(status).json({ errors: [{ message, extensions: { code, details } }] });
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
    validationRules,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (_formatted, error) => format(error),
    plugins: [
      logging,
      limiting,
      tellingUnavailable,
      // No answer may be stored; to find that out, field by field, it would wrap every resolver.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: MAX_DRAIN_MS }),
    ],
  });
  await apollo.start();
  const context = async ({ req: request, res: response }: { req: Request; res: Response }): Promise<HttpContext> => {
    const ctx = await options.contextOf(request).catch((error: unknown) => {
      throw contextFailure(error, requestIdOf(request), options.logger);
    });
    return { ...ctx, request, response };
  };
  const router = Router();
  router.use(options.gate, readJson(), expressMiddleware(apollo, { context }), answerBodyErrors);
  return { router, stop: () => apollo.stop() };
}
