import { Group, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";

import { PartBoundary } from "./part-boundary";

/** A part of a page under its own heading. */
export function Section({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Group justify="space-between" mb="sm" mih={36}>
        <Title order={2} id={headingId}>
          {title}
        </Title>
        {action}
      </Group>
      <PartBoundary>{children}</PartBoundary>
    </section>
  );
}
