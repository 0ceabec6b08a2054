import { reminderStates, type ReminderState } from "../../../rules/reminder";

/** Which reminders the inbox shows; it lives in the address. */
export interface InboxSearch {
  state: ReminderState;
  page: number;
}

const isState = (word: string): word is ReminderState => reminderStates.some((state) => state === word);

/** Reads an address; anything in it that makes no sense counts as absent. */
export function readInboxSearch(params: URLSearchParams): InboxSearch {
  const state = (params.get("state") ?? "").toUpperCase();
  const page = params.get("page") ?? "";
  return { state: isState(state) ? state : "DUE", page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1 };
}

/** Writes an address; what is as usual is left out. */
export function writeInboxSearch({ state, page }: InboxSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (state !== "DUE") params.set("state", state.toLowerCase());
  if (page > 1) params.set("page", String(page));
  return params;
}
