import type { BrowserContext, Page } from "playwright-core";

/** A notification as the page showed it. */
export interface ShownNotice {
  title: string;
  body: string;
  tag: string;
  isClosed: boolean;
}

interface Recorded {
  notices: (ShownNotice & { onclick: (() => void) | null })[];
  requests: number;
  tones: number;
}
type RecordingWindow = Window & { recorded: Recorded };

/** What a person answers when the browser asks; null when they put the question away. */
type Answer = "granted" | "denied" | null;

/**
 * Lets a browser without a screen or loudspeaker say what it would have shown and sounded. Pages that are opened from now
 * on have it; `answer` is what comes of asking for leave, which begins as the browser's own "not asked yet".
 */
export async function recordNotices(context: BrowserContext, answer: Answer, isAllowed = false): Promise<void> {
  await context.addInitScript(
    ([answered, allowed]) => {
      const recorded: Recorded = { notices: [], requests: 0, tones: 0 };
      Object.assign(window, { recorded });
      class RecordedNotification {
        static permission: NotificationPermission = allowed ? "granted" : "default";
        static requestPermission = () => {
          recorded.requests += 1;
          if (answered) RecordedNotification.permission = answered;
          return Promise.resolve(RecordedNotification.permission);
        };
        onclick: (() => void) | null = null;
        isClosed = false;
        body: string;
        tag: string;
        constructor(
          readonly title: string,
          { body = "", tag = "" }: NotificationOptions,
        ) {
          this.body = body;
          this.tag = tag;
          recorded.notices.push(this);
        }
        close() {
          this.isClosed = true;
        }
      }
      Object.assign(window, { Notification: RecordedNotification });
      class RecordedOscillator extends OscillatorNode {
        start(when?: number) {
          recorded.tones += 1;
          super.start(when);
        }
      }
      Object.assign(window, { OscillatorNode: RecordedOscillator });
    },
    [answer, isAllowed] as const,
  );
}

export const noticesOf = (page: Page): Promise<ShownNotice[]> =>
  page.evaluate(() =>
    (window as unknown as RecordingWindow).recorded.notices.map(({ title, body, tag, isClosed }) => ({
      title,
      body,
      tag,
      isClosed,
    })),
  );

/** How often the page has asked the browser for leave. */
export const requestsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as RecordingWindow).recorded.requests);

/** How many notes the page has played. */
export const tonesOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as RecordingWindow).recorded.tones);

/** Clicks the last notification, which lies outside of the page. */
export const clickNotice = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as RecordingWindow).recorded.notices.at(-1)?.onclick?.());
