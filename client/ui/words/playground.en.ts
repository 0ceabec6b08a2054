export const playground = {
  playground: {
    title: "GraphQL playground",
    signedOut: "Operations run as whoever is signed in.",
    unreachable: "The server could not be reached. Check your connection and reload the page.",
  },
} as const;
