/** Every page of somebody who is signed in, by its address; `:id` is a record of the demo data. */
export const pages = ["/", "/leads", "/leads/1", "/reports", "/users", "/profile", "/nothing-here"];
