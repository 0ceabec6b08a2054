import { graphql } from "../../generated/gql";

/** A user as those who manage the users see them, in the list and in its dialogs. */
export const UserItem_user = graphql(`
  fragment UserItem_user on User {
    id
    name
    email
    role
    status
    timezone
    version
  }
`);
