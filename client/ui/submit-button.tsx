import { Button } from "@mantine/core";
import type { ReactNode } from "react";

/** Sends a form that stands on a page; in a dialog `DialogActions` does. */
export const SubmitButton = ({ isSending, children }: { isSending: boolean; children: ReactNode }) => (
  <div>
    <Button type="submit" loading={isSending}>
      {children}
    </Button>
  </div>
);
