import type { ComponentPropsWithRef } from "react";

import classes from "./surface.module.css";

/** The sheet that content lies on; `list` draws a line between its children. */
export const Surface = ({ list = false, className, ...props }: ComponentPropsWithRef<"div"> & { list?: boolean }) => (
  <div {...props} data-list={list || undefined} className={`${classes["surface"]} ${className ?? ""}`} />
);
