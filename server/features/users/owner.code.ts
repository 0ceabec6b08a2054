import { InvalidInput } from "../../platform/errors";
import type { App, RequestContext } from "../../platform/request-context";
import { tryOnce } from "./sign-in.limits";
import { User } from "./user.entity";

/** Also the name under which wrong codes are counted: no e-mail, so they count against no account. */
const PURPOSE = "owner-account";

/** As it was shown, however it was typed: in any case, with or without the dash, O for zero, I and L for one. */
const read = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-Z]/g, "");

const show = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** The code that makes whoever reads the server's log its owner. */
export const ownerCode = (app: App): string => show(app.tokens.signCode(PURPOSE));

/** Throws InvalidInput, and RateLimited when this address has been wrong too often. */
export async function assertOwnerCode(ctx: RequestContext, typed: string): Promise<void> {
  const isRight = await tryOnce(ctx, PURPOSE, () => Promise.resolve(ctx.app.tokens.isCode(PURPOSE, read(typed))));
  if (!isRight) throw InvalidInput.of("code", "This is not the code in the server's log.");
}

/** Tells whoever started a system without users how to begin. A warning, so that no usual log level hides it. */
export async function announceOwnerCode(app: App, url: string): Promise<void> {
  if (await app.db.exists(User)) return;
  const page = app.settings.PUBLIC_URL ?? url;
  app.logger.warn(`there is no user yet: open ${page} and create the owner account with the code ${ownerCode(app)}`);
}
