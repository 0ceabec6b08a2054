import { createHash } from "node:crypto";

import { DomainError, InvalidInput } from "../platform/errors";
import type { TransactionGuard } from "../platform/request-context";

/**
 * The ETag of a record: its version, by which `If-Match` judges, and a hash of what is shown, since some of it is derived
 * and changes without a new version, which a cache has to know.
 */
export function entityTag(version: number, body: object): string {
  const hash = createHash("sha256").update(JSON.stringify(body)).digest("base64url").slice(0, 12);
  return `"${version}-${hash}"`;
}

const LIST = /^\s*(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*\s*$/;

/** The versions that `If-Match` names; a weak tag, of this server or not, names none. */
function versionsIn(header: string): Set<number> {
  if (!LIST.test(header)) throw InvalidInput.of("If-Match", 'This is neither * nor a list of ETags, such as "3-x".');
  const tags = header.matchAll(/(?<!W\/)"(\d+)-[\w-]+"/g);
  return new Set([...tags].map(([, version]) => Number(version)));
}

/** Takes a change back unless the record that it changed was in a version named by `If-Match`. */
export function ifMatchGuard(header: string | undefined): TransactionGuard[] {
  if (header === undefined || header.trim() === "*") return [];
  const versions = versionsIn(header);
  return [
    {
      after(_db, _result, basedOn) {
        if (basedOn !== undefined && versions.has(basedOn)) return Promise.resolve();
        const current = { field: "version", message: "This is not the version that If-Match names.", current: basedOn };
        throw new DomainError("PRECONDITION_FAILED", "The record was changed by someone else in the meantime.", [
          current,
        ]);
      },
    },
  ];
}
