import { Group, Text } from "@mantine/core";

import classes from "./brand.module.css";

/** A sprout with two leaves: what is tended grows. */
const Mark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className={classes["mark"]}>
    <rect width="32" height="32" rx="9" className={classes["ground"]} />
    <path d="M16 25V14.5" className={classes["stem"]} />
    <path d="M16 15.5c0-4.6 3-7.5 8-7.5 0 5-3 7.5-8 7.5Z" className={classes["leaf"]} />
    <path d="M16 20.5c0-3.9-2.7-6.3-7-6.3 0 4.2 2.7 6.3 7 6.3Z" className={classes["youngLeaf"]} />
  </svg>
);

export const Brand = ({ size }: { size?: number }) => (
  <Group gap={10} wrap="nowrap" component="span">
    <Mark size={size} />
    <Text component="span" fw={680} fz={size ? size * 0.7 : 19} lh={1} className={classes["name"]}>
      Tend
    </Text>
  </Group>
);
