import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";

import { i18n } from "./i18n";
import { closeButton, showProblem } from "./show-toast";

/** How long it can be taken back; the clock stands still while the toast is pointed at or holds the focus. */
const UNDO_MS = 8_000;

/** Takes back what the last toast offers to, if it is still there. */
let takeBackLast: (() => void) | null = null;

/** For the key that does what the button of the last toast does. */
export const undoLast = (): void => takeBackLast?.();

/** Says what was done and offers to take it back. Should that fail, what was done stays done, and the reason is told. */
export const showUndo = (done: string, undo: () => Promise<unknown>): void => {
  const forget = (): void => {
    if (takeBackLast === takeBack) takeBackLast = null;
  };
  const takeBack = (): void => {
    notifications.hide(id);
    forget();
    undo().catch((error: unknown) => showProblem(i18n.t("undo.failed"), error));
  };
  const message = (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text c="bright" fz="sm" className="foreign-text">
        {done}
      </Text>
      <Button variant="light" size="compact-md" onClick={takeBack}>
        {i18n.t("undo.action")}
      </Button>
    </Group>
  );
  const id = notifications.show({
    message,
    role: "status",
    color: "spruce",
    autoClose: UNDO_MS,
    // Mantine itself waits for a pointer only.
    onFocusCapture: () => notifications.update({ id, message, autoClose: false }),
    onBlurCapture: () => notifications.update({ id, message, autoClose: UNDO_MS }),
    closeButtonProps: closeButton(),
    onClose: forget,
  });
  takeBackLast = takeBack;
};
