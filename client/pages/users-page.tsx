import { useQuery } from "@apollo/client/react";
import { Button, Group, Text } from "@mantine/core";
import { Link } from "react-router";

import { canManageUsers } from "../apollo/session.policy";
import { useLiveList } from "../apollo/use-live-list";
import { useCurrentUser } from "../apollo/use-session";
import { AddUserButton } from "../features/users/add-user-button";
import { useUsersSearch } from "../features/users/use-users-search";
import { UsersFilters } from "../features/users/users-filters";
import { UsersList } from "../features/users/users-list";
import { graphql } from "../generated/gql";
import { EmptyState } from "../ui/empty-state";
import { ListFooter } from "../ui/list-footer";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";

const Users = graphql(`
  query Users($filter: UserFilter, $page: Int!) {
    users(filter: $filter, page: $page, limit: 20) {
      total
      totalIsCapped
      limit
      items {
        id
        name
        ...UserItem_user
      }
    }
  }
`);

export function UsersPage() {
  return canManageUsers(useCurrentUser()) ? <ManageUsersPage /> : <NotForYouPage />;
}

function ManageUsersPage() {
  const { t } = useTranslation();
  const [sought, seek] = useUsersSearch();
  const { search, role, status, page } = sought;
  const { data, previousData, error, loading, refetch, observable } = useQuery(Users, {
    variables: { filter: { search: search.trim() === "" ? null : search, role, status }, page },
  });
  useLiveList(observable, { of: "User", isPaged: true });
  // While the next page or filter loads, the list before it stays: no flicker with each letter.
  const users = (data ?? previousData)?.users;

  const content = () => {
    if (error && !data) return <LoadFailure error={error} retry={() => void refetch()} />;
    if (!users) return <Loading rows={8} />;
    if (users.items.length === 0) {
      return (
        <EmptyState
          sentence={t("user.noneFound")}
          action={
            <Button variant="default" onClick={() => seek({ search: "", role: null, status: null })}>
              {t("user.showAll")}
            </Button>
          }
        />
      );
    }
    return (
      <div aria-busy={loading}>
        <UsersList users={users.items} />
        <ListFooter
          summary={t("user.total", { count: users.total })}
          total={users.total}
          limit={users.limit}
          page={page}
          onPage={(next) => seek({ page: next })}
        />
      </div>
    );
  };

  return (
    <Page title={t("user.title")} actions={<AddUserButton />}>
      <UsersFilters value={sought} onChange={seek} />
      {content()}
    </Page>
  );
}

/** For whoever follows a link to here and does not manage users. */
function NotForYouPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("user.title")} width="narrow">
      <Text>{t("user.notForYou")}</Text>
      <Group>
        <Button component={Link} to="/">
          {t("user.toToday")}
        </Button>
        <Button component={Link} to="/profile" variant="default">
          {t("user.toProfile")}
        </Button>
      </Group>
    </Page>
  );
}
