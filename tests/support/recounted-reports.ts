import { conversionGroups } from "../../rules/report";
import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import { conversions } from "../../server/features/reports/conversions";
import { followUpPerformance } from "../../server/features/reports/follow-up-performance";
import type { UserContext } from "../../server/platform/request-context";

/** What is asked of both reports. */
export interface Asked {
  from: Date;
  to: Date;
  scope: "MINE" | "TEAM";
  graceMinutes: number;
}

/** All rows there are, as they stand. */
interface Rows {
  leads: Lead[];
  followUps: FollowUp[];
}

async function rowsOf({ db, user }: UserContext, scope: Asked["scope"]): Promise<Rows> {
  const leads = (await db.find(Lead)).filter(({ deletedAt }) => deletedAt === null);
  const there = new Set(leads.map(({ id }) => id));
  const followUps = (await db.find(FollowUp)).filter((one) => one.deletedAt === null && there.has(one.leadId));
  if (scope === "TEAM") return { leads, followUps };
  return {
    leads: leads.filter(({ ownerId }) => ownerId === user.id),
    followUps: followUps.filter(({ assignedTo }) => assignedTo === user.id),
  };
}

type Period = Pick<Asked, "from" | "to">;

const isIn = ({ from, to }: Period, time: Date | null) => time !== null && time >= from && time < to;

function figuresOf(leads: readonly Lead[], period: Period) {
  const created = leads.filter(({ createdAt }) => isIn(period, createdAt)).length;
  const converted = leads.filter(({ convertedAt }) => isIn(period, convertedAt)).length;
  return { created, converted, rate: created === 0 ? null : converted / created };
}

const keyOf = { OWNER: (lead: Lead) => lead.ownerId, SOURCE: (lead: Lead) => lead.source ?? "" };

const byKey = <Row extends { key: string }>(rows: readonly Row[]) =>
  rows.toSorted((one, other) => (one.key < other.key ? -1 : 1));

/** By time the report says itself which part of the period each row is; there must be no gap between them. */
async function expectConversions(ctx: UserContext, asked: Asked, { leads }: Rows): Promise<void> {
  const input = { from: asked.from.toISOString(), to: asked.to.toISOString(), scope: asked.scope };
  const total = figuresOf(leads, asked);
  for (const groupBy of conversionGroups) {
    const report = await conversions(ctx, { ...input, groupBy });
    expect({ groupBy, total: report.total }).toEqual({ groupBy, total });
    if (groupBy === "OWNER" || groupBy === "SOURCE") {
      const keys = [...new Set(leads.map(keyOf[groupBy]))];
      const wanted = keys
        .map((key) => ({
          key,
          ...figuresOf(
            leads.filter((lead) => keyOf[groupBy](lead) === key),
            asked,
          ),
        }))
        .filter(({ created, converted }) => created + converted > 0);
      expect(byKey(report.rows)).toMatchObject(byKey(wanted));
      expect(report.rows).toHaveLength(wanted.length);
    } else {
      expect(report.rows).toMatchObject(report.rows.map((row) => figuresOf(leads, row)));
      const bounds = [asked.from, ...report.rows.map(({ to }) => to)];
      expect(report.rows.map(({ from }) => from)).toEqual(bounds.slice(0, -1));
      expect(bounds.at(-1)).toEqual(asked.to);
    }
  }
}

const delayOf = ({ completedAt, dueDatetime }: FollowUp) =>
  Math.max((completedAt?.getTime() ?? 0) - dueDatetime.getTime(), 0);

function performanceOf(userId: string, followUps: readonly FollowUp[], asked: Asked) {
  const own = followUps.filter(({ assignedTo }) => assignedTo === userId);
  const done = own.filter(({ status, completedAt }) => status === "COMPLETED" && isIn(asked, completedAt));
  const delays = done.map(delayOf);
  const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length / 60_000;
  return {
    userId,
    completed: done.length,
    completedOnTime: delays.filter((delay) => delay <= asked.graceMinutes * 60_000).length,
    missed: own.filter(({ status, dueDatetime }) => status === "MISSED" && isIn(asked, dueDatetime)).length,
    meanDelayMinutes: done.length === 0 ? null : (expect.closeTo(mean, 6) as number),
  };
}

async function expectPerformance(ctx: UserContext, asked: Asked, { followUps }: Rows): Promise<void> {
  const { scope, graceMinutes } = asked;
  const input = { from: asked.from.toISOString(), to: asked.to.toISOString(), scope, graceMinutes };
  const wanted = [...new Set(followUps.map(({ assignedTo }) => assignedTo))]
    .map((userId) => performanceOf(userId, followUps, asked))
    .filter(({ completed, missed }) => completed + missed > 0)
    .sort((one, other) => other.completed - one.completed || Number(one.userId) - Number(other.userId));
  expect(await followUpPerformance(ctx, input)).toEqual(wanted);
}

/** Both reports say what counting all rows one by one comes to. */
export async function expectRecounted(ctx: UserContext, asked: Asked): Promise<void> {
  const rows = await rowsOf(ctx, asked.scope);
  await expectConversions(ctx, asked, rows);
  await expectPerformance(ctx, asked, rows);
}
