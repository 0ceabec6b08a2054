const MB = 1_000_000;

/** What the server's process holds, without its database, in MB. */
export async function memoryOf({ url }: { url: string }): Promise<number> {
  const metrics = await (await fetch(new URL("/metrics", url))).text();
  const [, bytes] = /^process_resident_memory_bytes (\d+)/m.exec(metrics) ?? [];
  return Number(bytes) / MB;
}
