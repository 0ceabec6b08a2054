import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

import { readReportSearch, writeReportSearch, type ReportSearch } from "./report-search";

/** What the reports are asked for, kept in the address, and the way to change it. */
export function useReportSearch(): [ReportSearch, (change: Partial<ReportSearch>) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changed: Partial<ReportSearch>) =>
      setParams((current) => writeReportSearch({ ...readReportSearch(current), ...changed })),
    [setParams],
  );
  return [useMemo(() => readReportSearch(params), [params]), change];
}
