import { Loader, Modal } from "@mantine/core";
import { Suspense, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "../apollo/use-session";
import classes from "./dialog.module.css";
import { PartBoundary } from "./part-boundary";
import { useHasRoom } from "./use-has-room";

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** The dialog has gone from the screen, and no longer holds the focus. */
  onClosed?: () => void;
  /** May be loaded on first use; it starts afresh each time the dialog opens. */
  children: ReactNode;
}

/** A dialog; on a phone it takes the whole screen. A stray click outside loses nothing that was typed. */
export function Dialog({ title, opened, onClose, onClosed, children }: DialogProps) {
  const { t } = useTranslation();
  const isPhone = !useHasRoom();
  const isExpired = useSession().status === "expired";
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title={title}
      fullScreen={isPhone}
      radius={isPhone ? 0 : "lg"}
      size="lg"
      centered
      closeOnClickOutside={false}
      // While the sign-in stands over it, Escape is not meant for it.
      closeOnEscape={!isExpired}
      closeButtonProps={{ "aria-label": t("close"), size: "lg" }}
      // Its <header> would otherwise count as a second banner of the page.
      attributes={{ header: { role: "none" } }}
      classNames={{ title: classes["title"], content: classes["content"], header: classes["header"] }}
    >
      <Suspense fallback={<Loader mx="auto" display="block" aria-label={t("loading")} />}>
        <PartBoundary>{children}</PartBoundary>
      </Suspense>
    </Modal>
  );
}
