import { leadStatuses, type LeadStatus } from "../../../rules/lead-status";
import type { ReportScope } from "../../../rules/report";
import type { UserContext } from "../../platform/request-context";
import type { FollowUp } from "../follow-ups/follow-up.entity";
import { IS_OVERDUE } from "../follow-ups/follow-up.scope";
import { unitAround } from "./report.periods";
import { countedFollowUps, countedLeads } from "./report.scope";

const MOST_SHOWN = 100;

/** How many leads have this status. */
export interface StatusCount {
  status: LeadStatus;
  count: number;
}

/** How things stand at this moment. Each figure is one query, made when somebody reads it. */
export class Dashboard {
  constructor(
    private readonly ctx: UserContext,
    private readonly scope: ReportScope,
  ) {}

  get today(): Promise<FollowUp[]> {
    const order = { "followUp.dueDatetime": "ASC", "followUp.id": "ASC" } as const;
    return this.dueToday().orderBy(order).limit(MOST_SHOWN).getMany();
  }

  get todayCount(): Promise<number> {
    return this.dueToday().getCount();
  }

  get overdueCount(): Promise<number> {
    return countedFollowUps(this.ctx, this.scope).andWhere(IS_OVERDUE, { now: this.ctx.now() }).getCount();
  }

  get leadsByStatus(): Promise<StatusCount[]> {
    return countedLeads(this.ctx, this.scope)
      .select(["lead.status AS status", "COUNT(*) AS count"])
      .groupBy("lead.status")
      .getRawMany<{ status: LeadStatus; count: string }>()
      .then((rows) => new Map(rows.map(({ status, count }) => [status, Number(count)])))
      .then((counts) => leadStatuses.map((status) => ({ status, count: counts.get(status) ?? 0 })));
  }

  get noNextStepCount(): Promise<number> {
    return countedLeads(this.ctx, this.scope)
      .andWhere("lead.status IN ('NEW', 'INTERESTED') AND lead.nextFollowUpAt IS NULL")
      .getCount();
  }

  get convertedThisMonth(): Promise<number> {
    const month = unitAround(this.ctx.now(), "MONTH", this.ctx.settings.BUSINESS_TIMEZONE);
    return countedLeads(this.ctx, this.scope)
      .andWhere("lead.convertedAt >= :from AND lead.convertedAt < :to", month)
      .getCount();
  }

  /** The caller's own, whatever the scope: nobody does the day's work of a team. */
  private dueToday() {
    const today = unitAround(this.ctx.now(), "DAY", this.ctx.user.timezone);
    return countedFollowUps(this.ctx, "MINE")
      .andWhere("followUp.status = 'PENDING'")
      .andWhere("followUp.dueDatetime >= :from AND followUp.dueDatetime < :to", today);
  }
}
