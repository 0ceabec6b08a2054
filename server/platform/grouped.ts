/** Things by the key they belong to, such as the sockets of each user. A key with nothing left is forgotten. */
export class Grouped<T> {
  private readonly groups = new Map<string, Set<T>>();

  add(key: string, value: T): void {
    const group = this.groups.get(key);
    if (group) group.add(value);
    else this.groups.set(key, new Set([value]));
  }

  delete(key: string, value: T): void {
    const group = this.groups.get(key);
    if (group?.delete(value) && group.size === 0) this.groups.delete(key);
  }

  has(key: string): boolean {
    return this.groups.has(key);
  }

  of(key: string): ReadonlySet<T> {
    return this.groups.get(key) ?? new Set();
  }

  *all(): Generator<T> {
    for (const group of this.groups.values()) yield* group;
  }
}
