import { setTimeout as wait } from "node:timers/promises";

import { ask, type Answered, type BusyRequest, type Outcome } from "./busy-request";

/** What a client does to a customer, each at most once. */
export type Deed = "lead" | "status" | "followUp" | "completion";

/** One attempt at one write. Its mark stands in what it stores, so that it can be found there. */
export interface Write {
  deed: Deed;
  mark: string;
  outcome: Outcome;
  said: string;
  /** By the clock of `performance.now()`. */
  startedAt: number;
  endedAt: number;
}

/** Between two writes of one client, on average. */
const PAUSE_MS = 250;

const SCHEDULE = "mutation($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }";
const COMPLETE = "mutation($input: CompleteFollowUpInput!) { completeFollowUp(input: $input) { id } }";

/** What stands in the notes of the step that a completion plans. */
export const nextOf = (mark: string): string => `after ${mark}`;

/** One person at work: takes in customer after customer, moves each on, plans a call and completes every other one. */
export class BusyClient {
  readonly writes: Write[] = [];
  /** Whether it waits for an answer at this moment. */
  isWaiting = false;
  private isWorking = true;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    readonly userId: string,
    private readonly token: string,
    private readonly url: string,
    /** The time on the server's clock, and in how many seconds the next calls are due. */
    private readonly clock: { now(): number; dueInS: number },
  ) {}

  start(): void {
    this.ended = this.work();
  }

  /** Answers when what was under way has come to an end. */
  async stop(): Promise<void> {
    this.isWorking = false;
    await this.ended;
  }

  /** When this client's first write was acknowledged of those that it began after this moment. */
  acknowledgedSince(moment: number): number | undefined {
    return this.writes.find(({ startedAt, outcome }) => startedAt > moment && outcome === "acknowledged")?.endedAt;
  }

  private async work(): Promise<void> {
    for (let round = 0; this.isWorking; round += 1) await this.serve(`${this.name}r${round}`, round % 2 === 0);
  }

  private async serve(mark: string, isDoneAtOnce: boolean): Promise<void> {
    const leadId = await this.takeIn(mark);
    if (!leadId) return;
    const status = { method: "PATCH", path: `/api/leads/${leadId}/status`, body: { status: "INTERESTED" } };
    await this.write("status", mark, status);
    const call = {
      leadId,
      type: "CALL",
      dueDatetime: this.inSeconds(isDoneAtOnce ? 60 : this.clock.dueInS),
      notes: mark,
    };
    const { id } = await this.write("followUp", mark, this.mutation(SCHEDULE, call));
    if (!id || !isDoneAtOnce) return;
    const next = { type: "EMAIL", dueDatetime: this.inSeconds(this.clock.dueInS), notes: nextOf(mark) };
    await this.write("completion", mark, this.mutation(COMPLETE, { id, outcome: mark, next }));
  }

  /** Sent again with its key until it is acknowledged: the one write that may be repeated without knowing what became of it. */
  private async takeIn(mark: string): Promise<string | null> {
    const headers = { "idempotency-key": mark };
    while (this.isWorking) {
      const body = { name: `Customer ${mark}` };
      const { outcome, id } = await this.write("lead", mark, { method: "POST", path: "/api/leads", body, headers });
      if (outcome === "acknowledged") return id;
    }
    return null;
  }

  private mutation(query: string, input: object): BusyRequest {
    return { method: "POST", path: "/graphql", body: { query, variables: { input } } };
  }

  private inSeconds(seconds: number): string {
    return new Date(this.clock.now() + seconds * 1_000).toISOString();
  }

  private async write(deed: Deed, mark: string, request: BusyRequest): Promise<Answered> {
    if (!this.isWorking) return { outcome: "unanswered", id: null, said: "" };
    const startedAt = performance.now();
    this.isWaiting = true;
    const answered = await ask(this.url, this.token, request);
    this.isWaiting = false;
    const { outcome, said } = answered;
    this.writes.push({ deed, mark, outcome, said, startedAt, endedAt: performance.now() });
    await wait(PAUSE_MS * (0.5 + Math.random()));
    return answered;
  }
}
