import { notifications } from "@mantine/notifications";
import { IconCheck, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { i18n } from "./i18n";
import { readProblem } from "./problem";
import { ProblemText } from "./problem-text";
import { problemWords } from "./problem-words";

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

const show = (title: string, message: ReactNode, autoClose: number | false): void => {
  notifications.show({
    title,
    message,
    color: "red",
    closeButtonProps: closeButton(),
    autoClose,
    icon: <IconX size={18} aria-hidden="true" />,
  });
};

const FAILURE_MS = 10_000;

/** Says that something done without a form did not work; it stays longer, for it asks for something. */
export const showFailure = (title: string, message: string): void => show(title, message, FAILURE_MS);

/** The same of what the server refused, or could not do: why, what to do, and a reference, which stays to be written down. */
export const showProblem = (title: string, error: unknown): void => {
  const problem = readProblem(error);
  const words = problemWords(i18n.t, problem);
  show(title, <ProblemText {...words} />, words.reference ? false : FAILURE_MS);
};
