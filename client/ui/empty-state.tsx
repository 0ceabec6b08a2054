import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

import classes from "./empty-state.module.css";

/** Of a page that has nothing to show: one sentence, one action. A section says the sentence beside its own button. */
export const EmptyState = ({ sentence, action }: { sentence: string; action: ReactNode }) => (
  <Stack align="center" gap="md" className={classes["empty"]}>
    <svg width="72" height="56" viewBox="0 0 72 56" aria-hidden="true" className={classes["drawing"]}>
      <path d="M8 50h56" />
      <path d="M36 50V26" />
      <path d="M36 29c0-9 6-15 16-15 0 10-6 15-16 15Z" />
      <path d="M36 39c0-8-5-13-14-13 0 8.5 5 13 14 13Z" />
    </svg>
    <Text ta="center" maw="26rem">
      {sentence}
    </Text>
    {action}
  </Stack>
);
