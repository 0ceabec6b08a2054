import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";

import { dataPolicy, pagePolicy, permissionsPolicy, type PageNeeds } from "./content-policies";
import type { Settings } from "./env";

type Place = Pick<Settings, "PUBLIC_URL">;

const hasTls = ({ PUBLIC_URL }: Place): boolean => PUBLIC_URL?.startsWith("https:") ?? false;

/** For pages and data alike. */
const always = (place: Place) => ({
  // This address alone: what else the shop runs below its name is none of ours. What demands TLS is sent only where there is
  // TLS: phones reach a shop's server by plain HTTP.
  strictTransportSecurity: hasTls(place) && { includeSubDomains: false },
  xFrameOptions: { action: "deny" as const },
});

/** What helmet sets by name: the same each time, so it is asked once, by an answer that goes nowhere. */
function valuesOf(setHeaders: ReturnType<typeof helmet>): Record<string, string> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  setHeaders(answer.req, answer, () => undefined);
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/**
 * The headers of every answer, whoever gives it, by name. Pages have more of them, which would mean nothing here and cost time and
 * bytes with each answer.
 */
export const dataHeaderValues = (place: Place): Record<string, string> => ({
  ...valuesOf(
    helmet({
      ...always(place),
      contentSecurityPolicy: { useDefaults: false, directives: dataPolicy },
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      referrerPolicy: false,
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
    }),
  ),
  // Most answers hold what is somebody's; the files that anybody may have say so themselves.
  "cache-control": "no-store",
});

function setting(values: Readonly<Record<string, string>>): RequestHandler {
  const headers = Object.entries(values);
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** Sets the headers of every answer. */
export const dataHeaders = (place: Place): RequestHandler => setting(dataHeaderValues(place));

/** Sets those of a page, and of the files that it consists of. */
export const pageHeaders = (place: Place, needs: PageNeeds = {}): RequestHandler =>
  setting({
    ...valuesOf(
      helmet({
        ...always(place),
        contentSecurityPolicy: { useDefaults: false, directives: pagePolicy(hasTls(place), needs) },
      }),
    ),
    "permissions-policy": permissionsPolicy,
  });
