import { Stack, Text } from "@mantine/core";

import type { ProblemWords } from "./problem-words";

/** What happened, what to do about it, and what to name when reporting it, a line each. */
export function ProblemText({ what, help, reference }: ProblemWords) {
  return (
    <Stack component="span" gap={4}>
      <Text component="span" fz="sm">
        {what}
      </Text>
      {help && (
        <Text component="span" fz="sm">
          {help}
        </Text>
      )}
      {reference && (
        <Text component="span" fz="xs" className="foreign-text">
          {reference}
        </Text>
      )}
    </Stack>
  );
}
