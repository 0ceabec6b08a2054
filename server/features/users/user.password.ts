import { dictionary } from "@zxcvbn-ts/language-common";

import { InvalidInput } from "../../platform/errors";
import { hashPassword } from "../../platform/password-hasher";
import type { RequestContext } from "../../platform/request-context";
import { turnOf } from "./sign-in.limits";

/** The rules refuse whatever is shorter. */
const MIN_LENGTH = 8;

/** Some 18,000 that are tried first, in lower case. They are judged here and not by the rules, which a browser loads too. */
const common = new Set(dictionary["passwords-common"].filter((password) => password.length >= MIN_LENGTH));

/** The hash of a password that somebody chose. Throws InvalidInput by this field when many others have chosen it too. */
export function hashNewPassword(ctx: RequestContext, field: string, password: string): Promise<string> {
  if (common.has(password.toLowerCase())) {
    throw InvalidInput.of(field, "This password is among the most common ones; choose another.");
  }
  return hashPassword(password, turnOf(ctx));
}
