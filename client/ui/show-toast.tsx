import { notifications } from "@mantine/notifications";
import { IconCheck, IconX } from "@tabler/icons-react";

import { i18n } from "./i18n";

/** Its button shows a cross, which says nothing to those who hear it. */
export const closeButton = () => ({ "aria-label": i18n.t("close") });

/** Says in passing that something is done. */
export const showDone = (title: string, message?: string): void => {
  notifications.show({
    title: message ? title : undefined,
    message: message ?? title,
    role: "status",
    color: "spruce",
    closeButtonProps: closeButton(),
    icon: <IconCheck size={18} aria-hidden="true" />,
  });
};

/** Says that something done without a form did not work; it stays longer, for it asks for something. */
export const showFailure = (title: string, message: string): void => {
  notifications.show({
    title,
    message,
    color: "red",
    closeButtonProps: closeButton(),
    autoClose: 10_000,
    icon: <IconX size={18} aria-hidden="true" />,
  });
};
