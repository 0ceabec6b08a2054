/** Where to go after signing in: a path of this site, never the address of another one. */
export function safeNextPath(next: string | null): string {
  const isLocalPath = next !== null && /^\/(?![/\\])/.test(next);
  return isLocalPath ? next : "/";
}
