import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Link } from "react-router";

import type { ReportScope } from "../../rules/report";
import { question, useAskedAhead } from "../apollo/ask-ahead";
import { canAddLead } from "../apollo/session.policy";
import { useLiveFigures } from "../apollo/use-live-figures";
import { useCurrentUser } from "../apollo/use-session";
import { ReportFilters } from "../features/reports/report-filters";
import { periodsOf, unitsFor } from "../features/reports/report-period";
import { ReportSheet } from "../features/reports/report-sheet";
import { useReportSearch } from "../features/reports/use-report-search";
import { useReports } from "../features/reports/use-reports";
import { WhichDays } from "../features/reports/which-days";
import { graphql } from "../generated/gql";
import type { ReportOptionsQuery } from "../generated/graphql";
import { useClock } from "../ui/clock";
import { EmptyState } from "../ui/empty-state";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";

const ReportOptions = graphql(`
  query ReportOptions {
    reportOptions {
      timezone
      scopes
    }
  }
`);

/** What the page asks first, and has to know before it can ask anything else. */
export const reportQuestions = () => [question(ReportOptions, {})];

/** All of the sheet is added up anew, which a busy shop must not ask for each second. */
const COUNTED_EACH_MS = 5_000;

/** Reports are cut from the business's calendar, so that has to be known before anything can be asked of them. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ReportOptions, useAskedAhead(ReportOptions));
  if (data) return <Reports options={data.reportOptions} />;
  return (
    <Page title={t("report.title")}>
      {error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function Reports({ options: { timezone: zone, scopes } }: { options: ReportOptionsQuery["reportOptions"] }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { now } = useClock();
  const [search, seek] = useReportSearch();
  const [days, daysBefore] = periodsOf(search.period, search.custom, now.toZonedDateTimeISO(zone).toPlainDate());
  const scope = chosenScope(search.scope, scopes);
  const { units, usual } = unitsFor(days);
  const unit = search.unit && units.includes(search.unit) ? search.unit : usual;
  const { data, previousData, error, loading, refetch } = useReports({
    now: days,
    before: daysBefore,
    zone,
    scope,
    unit,
  });
  useLiveFigures(refetch, { atMostEachMs: COUNTED_EACH_MS });
  // While other days load, the figures before them stay: no flicker with each choice.
  const reports = data ?? previousData;

  const content = () => {
    if (error && !data) return <LoadFailure error={error} retry={() => void refetch()} />;
    if (!reports) return <Loading rows={6} />;
    if (reports.dashboard.leadsByStatus.every(({ count }) => count === 0)) {
      return (
        <EmptyState
          sentence={t(canAddLead(user) ? "report.empty" : "report.emptyForViewer")}
          action={
            <Button component={Link} to="/leads">
              {t("report.toLeads")}
            </Button>
          }
        />
      );
    }
    return (
      <div aria-busy={loading}>
        <ReportSheet
          reports={reports}
          scope={scope}
          zone={zone}
          unit={unit}
          units={units}
          onUnit={(chosen) => seek({ unit: chosen })}
        />
      </div>
    );
  };

  return (
    <Page title={t("report.title")} lead={<WhichDays now={days} before={daysBefore} zone={zone} />}>
      <ReportFilters value={search} shown={days} scope={scope} scopes={scopes} onChange={seek} />
      {content()}
    </Page>
  );
}

const chosenScope = (asked: ReportScope | null, scopes: readonly ReportScope[]): ReportScope =>
  scopes.find((scope) => scope === asked) ?? scopes[0] ?? "MINE";
