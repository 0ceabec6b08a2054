/** For how long the other tabs of a device leave it alone: they are told in the same moment, or not much later. */
const HELD_MS = 10_000;

/**
 * Does something in one tab of this device only, the first that wants to. Over plain http browsers know no locks; there,
 * whichever tab is seen does it.
 */
export async function claimOnce(name: string, act: () => Promise<unknown>): Promise<void> {
  // Browsers leave it out where the connection is not secure, whatever its type says.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) {
    if (document.visibilityState === "visible") await act();
    return;
  }
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await act();
    await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  });
}
