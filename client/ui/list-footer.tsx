import { Group, Pagination, Text } from "@mantine/core";

import { useTranslation } from "./use-translation";

interface ListFooterProps {
  /** How many there are in all, in words. */
  summary: string;
  total: number;
  limit: number;
  page: number;
  onPage: (page: number) => void;
}

/** Under a list: how many there are, and the way to its other pages. */
export function ListFooter({ summary, total, limit, page, onPage }: ListFooterProps) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" mt="md">
      <Text fz="sm" c="dimmed" role="status">
        {summary}
      </Text>
      {total > limit && (
        <Pagination
          value={page}
          onChange={onPage}
          total={Math.ceil(total / limit)}
          siblings={1}
          getControlProps={(control) => ({ "aria-label": t(`pager.${control}`) })}
          getItemProps={(number) => ({ "aria-label": t("pager.page", { number }) })}
        />
      )}
    </Group>
  );
}
