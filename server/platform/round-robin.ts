/** What waits under several keys, and is taken from each key in turn, the oldest first. */
export class RoundRobin<Item> {
  /** In the order in which the keys take their turns; none of the lists is empty. */
  private readonly lists = new Map<string, Item[]>();
  private waiting = 0;

  get size(): number {
    return this.waiting;
  }

  countOf(key: string): number {
    return this.lists.get(key)?.length ?? 0;
  }

  add(key: string, item: Item): void {
    const list = this.lists.get(key);
    if (list) list.push(item);
    else this.lists.set(key, [item]);
    this.waiting += 1;
  }

  /** The oldest item of the key whose turn it is, which then goes to the end of the line. */
  take(): Item | undefined {
    const [next] = this.lists;
    if (!next) return undefined;
    const [key, [item, ...others]] = next;
    this.lists.delete(key);
    if (others.length > 0) this.lists.set(key, others);
    this.waiting -= 1;
    return item;
  }

  /** Takes out what no longer waits. */
  remove(key: string, item: Item): void {
    const list = this.lists.get(key) ?? [];
    const others = list.filter((other) => other !== item);
    if (others.length > 0) this.lists.set(key, others);
    else this.lists.delete(key);
    this.waiting -= list.length - others.length;
  }

  /** Takes out the newest item of the key that has most, if that is more than `atLeast`. */
  dropFromLongest(atLeast: number): Item | undefined {
    const [key, list] = [...this.lists].reduce<[string, Item[]]>(
      (longest, entry) => (entry[1].length > longest[1].length ? entry : longest),
      ["", []],
    );
    if (list.length <= atLeast) return undefined;
    const item = list.pop();
    if (list.length === 0) this.lists.delete(key);
    this.waiting -= 1;
    return item;
  }
}
