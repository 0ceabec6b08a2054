import { Loader, Modal } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { Suspense, useState, type ReactNode } from "react";

import { useSession } from "../apollo/use-session";
import classes from "./dialog.module.css";
import { PartBoundary } from "./part-boundary";
import { useHasRoom } from "./use-has-room";
import { useTranslation } from "./use-translation";

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** The dialog has gone from the screen, and no longer holds the focus. */
  onClosed?: () => void;
  /** May be loaded on first use; it starts afresh each time the dialog opens. */
  children: ReactNode;
}

/** Whether something has been opened yet. Until then it need not exist, and a list has one in each row. */
export function useWasOpened(opened: boolean): boolean {
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened && !wasOpened) setWasOpened(true);
  return wasOpened;
}

/** A dialog; there is none before it is first opened. */
export const Dialog = (props: DialogProps) => useWasOpened(props.opened) && <OpenableDialog {...props} />;

/** On a phone it takes the whole screen. A stray click outside loses nothing that was typed. */
function OpenableDialog({ title, opened, onClose, onClosed, children }: DialogProps) {
  const { t } = useTranslation();
  const isPhone = !useHasRoom();
  const isExpired = useSession().status === "expired";
  // It gives the focus back only to where it was when it saw itself open.
  const isThere = useMounted();
  return (
    <Modal
      opened={opened && isThere}
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
