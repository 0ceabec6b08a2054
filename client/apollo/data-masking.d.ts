import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

// Fragments are masked: a component reads only what its own fragment names, and a masked field is a compile error.
declare module "@apollo/client" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
