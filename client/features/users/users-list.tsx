import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Badge, Group, Table, Text, VisuallyHidden } from "@mantine/core";

import { useCurrentUser } from "../../apollo/use-session";
import type { UserItem_UserFragment } from "../../generated/graphql";
import { Surface } from "../../ui/surface";
import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { UserActions } from "./user-actions";
import { UserItem_user } from "./user-item";
import { UserStatusBadge } from "./user-status-badge";
import classes from "./users-list.module.css";

type UserRef = FragmentType<typeof UserItem_user>;
interface UsersListProps {
  users: readonly ({ id: string } & UserRef)[];
}

/** A table where there is room for one, cards where there is not. */
export function UsersList({ users }: UsersListProps) {
  return useHasRoom() ? <UsersTable users={users} /> : <UserCards users={users} />;
}

function UsersTable({ users }: UsersListProps) {
  const { t } = useTranslation();
  return (
    <Surface list>
      <Table className={classes["table"]} verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("user.name")}</Table.Th>
            <Table.Th>{t("user.email")}</Table.Th>
            <Table.Th w={140}>{t("user.role")}</Table.Th>
            <Table.Th w={140}>{t("user.status")}</Table.Th>
            <Table.Th w={72}>
              <VisuallyHidden>{t("user.actions")}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <UserTableRow key={user.id} user={user} />
          ))}
        </Table.Tbody>
      </Table>
    </Surface>
  );
}

function UserTableRow({ user: ref }: { user: UserRef }) {
  const { t } = useTranslation();
  const { data: user, complete } = useFragment({ fragment: UserItem_user, from: ref });
  if (!complete) return null;
  return (
    <Table.Tr>
      <Table.Td>
        <UserName user={user} />
      </Table.Td>
      <Table.Td className="foreign-text">{user.email}</Table.Td>
      <Table.Td>{t(`role.${user.role}`)}</Table.Td>
      <Table.Td>
        <UserStatusBadge status={user.status} />
      </Table.Td>
      <Table.Td>
        <UserActions user={user} />
      </Table.Td>
    </Table.Tr>
  );
}

function UserCards({ users }: UsersListProps) {
  return (
    <Surface list role="list">
      {users.map((user) => (
        <UserCard key={user.id} user={user} />
      ))}
    </Surface>
  );
}

function UserCard({ user: ref }: { user: UserRef }) {
  const { t } = useTranslation();
  const { data: user, complete } = useFragment({ fragment: UserItem_user, from: ref });
  if (!complete) return null;
  return (
    <div role="listitem" className={classes["card"]}>
      <div>
        <UserName user={user} />
        <Text fz="sm" c="dimmed" className="foreign-text">
          {user.email}
        </Text>
      </div>
      <UserActions user={user} />
      <Group gap="sm" className={classes["wide"]}>
        <UserStatusBadge status={user.status} />
        <Text fz="sm" c="dimmed">
          {t(`role.${user.role}`)}
        </Text>
      </Group>
    </div>
  );
}

function UserName({ user }: { user: UserItem_UserFragment }) {
  const { t } = useTranslation();
  const { id } = useCurrentUser();
  return (
    <Group gap="xs">
      <Text fw={600} className="foreign-text">
        <bdi>{user.name}</bdi>
      </Text>
      {user.id === id && (
        <Badge variant="default" size="sm" tt="none">
          {t("user.you")}
        </Badge>
      )}
    </Group>
  );
}
