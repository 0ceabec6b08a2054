import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: ["client/**/*.{ts,tsx}", "!client/generated/**"],
  generates: {
    "client/generated/": {
      preset: "client",
      // Apollo masks fragments itself; the types below make reading a masked field a compile error.
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: "unknown",
        scalars: { ID: "string", DateTimeISO: "string" },
        customDirectives: { apolloUnmask: true },
        inlineFragmentTypes: "mask",
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
