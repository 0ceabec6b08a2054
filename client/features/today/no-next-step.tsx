import { IconCalendarQuestion } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { ListFooter } from "../../ui/list-footer";
import { useTranslation } from "../../ui/use-translation";
import { TodaySection } from "./today-section";

interface NoNextStepProps {
  total: number;
  limit: number;
  page: number;
  onPage: (page: number) => void;
  children: ReactNode;
}

/** Open leads that nothing is planned for: left alone, they are forgotten. */
export function NoNextStep({ total, limit, page, onPage, children }: NoNextStepProps) {
  const { t } = useTranslation();
  return (
    <TodaySection
      title={t("today.group.noNextStep")}
      count={total}
      Icon={IconCalendarQuestion}
      testId="group-no-next-step"
      footer={
        total > limit && (
          <ListFooter
            summary={t("today.noNextStepCount", { count: total })}
            total={total}
            limit={limit}
            page={page}
            onPage={onPage}
          />
        )
      }
    >
      {children}
    </TodaySection>
  );
}
