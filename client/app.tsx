import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { createBrowserRouter, redirectDocument } from "react-router";
import { RouterProvider } from "react-router/dom";

import { askAhead } from "./apollo/ask-ahead";
import { client } from "./apollo/client";
import classes from "./app.module.css";
import { ErrorPage } from "./pages/error-page";
import { NotFoundPage } from "./pages/not-found-page";
import { RequireSession } from "./shell/require-session";
import { colorSchemeManager } from "./ui/color-scheme";
import { Splash } from "./ui/splash";
import { cssVariablesResolver, theme } from "./ui/theme";
import { WordsProvider } from "./ui/use-translation";

// Rooms, each of which knows only those before it: ui, apollo, generated ← features ← pages, shell ← app.

/** A toast over a dialog would hide its buttons. */
const BELOW_DIALOGS = 150;

async function loadToday() {
  const { TodayPage, todayQuestions } = await import("./pages/today-page");
  askAhead(todayQuestions);
  return { Component: TodayPage };
}

async function loadReports() {
  const { ReportsPage, reportQuestions } = await import("./pages/reports-page");
  askAhead(reportQuestions);
  return { Component: ReportsPage };
}

const pages = [
  { index: true, lazy: loadToday },
  { path: "leads", lazy: async () => ({ Component: (await import("./pages/leads-page")).LeadsPage }) },
  { path: "leads/board", lazy: async () => ({ Component: (await import("./pages/board-page")).BoardPage }) },
  { path: "leads/:id", lazy: async () => ({ Component: (await import("./pages/lead-page")).LeadPage }) },
  { path: "inbox", lazy: async () => ({ Component: (await import("./pages/inbox-page")).InboxPage }) },
  { path: "follow-ups", lazy: async () => ({ Component: (await import("./pages/follow-ups-page")).FollowUpsPage }) },
  { path: "reports", lazy: loadReports },
  { path: "users", lazy: async () => ({ Component: (await import("./pages/users-page")).UsersPage }) },
  { path: "profile", lazy: async () => ({ Component: (await import("./pages/profile-page")).ProfilePage }) },
  { path: "*", Component: NotFoundPage },
];

const router = createBrowserRouter([
  {
    HydrateFallback: Splash,
    errorElement: <ErrorPage />,
    children: [
      { path: "sign-in", lazy: async () => ({ Component: (await import("./pages/sign-in-page")).SignInPage }) },
      { path: "setup", lazy: async () => ({ Component: (await import("./pages/owner-page")).OwnerPage }) },
      // Another page of the server, to which the sign-in leads back.
      { path: "playground", loader: () => redirectDocument("/playground") },
      // A page that breaks leaves the way out of it standing.
      { Component: RequireSession, children: [{ errorElement: <ErrorPage />, children: pages }] },
    ],
  },
]);

export const App = () => (
  <ApolloProvider client={client}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <WordsProvider>
        <RouterProvider router={router} />
        <Notifications
          position="bottom-left"
          limit={3}
          autoClose={6_000}
          zIndex={BELOW_DIALOGS}
          classNames={{ root: classes["toasts"] }}
        />
      </WordsProvider>
    </MantineProvider>
  </ApolloProvider>
);
