const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/**
 * How long to wait before the socket is opened anew, in ms: half a second at first, doubling to five. Jittered, so that a
 * server that was started again is not met by everybody at once.
 */
export const reconnectPause = (attempt: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);
