import { graphql } from "../generated/gql";

/** Whoever is signed in, as the session knows them: every answer that may change that spreads it. */
export const SessionUser_user = graphql(`
  fragment SessionUser_user on User {
    id
    name
    email
    role
    timezone
    language
    remindBefore
  }
`);
