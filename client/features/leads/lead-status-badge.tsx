import type { LeadStatus } from "../../../rules/lead-status";
import { StatusBadge } from "../../ui/status-badge";
import { useTranslation } from "../../ui/use-translation";
import { leadStatusLooks } from "./lead-status";

export function LeadStatusBadge({ status }: { status: LeadStatus }) {
  const { t } = useTranslation();
  return <StatusBadge {...leadStatusLooks[status]} word={t(`leadStatus.${status}`)} />;
}
