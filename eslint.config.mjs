import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { house } from "./eslint.house.mjs";

const SOURCES = ["server/**/*.ts", "client/**/*.{ts,tsx}", "rules/**/*.ts"];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "client/generated/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    name: "types",
    files: ["**/*.{ts,tsx,mts,mjs,cjs}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        // The compiler writes the types of decorated members into the program, so their imports are in use.
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Returning a promise without awaiting it is fine; React and Express take async handlers.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      eqeqeq: "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },

  {
    name: "configurations for programs that load only CommonJS",
    files: ["**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },

  {
    name: "JavaScript whose types stand in comments, where a cast is not seen",
    files: ["**/*.mjs"],
    rules: { "@typescript-eslint/no-unsafe-return": "off" },
  },

  {
    name: "the house",
    files: SOURCES,
    plugins: { house, "import-x": importX },
    // Tells the plugin to look for cycles through TypeScript files too.
    extends: [importX.flatConfigs.typescript],
    settings: {
      "import-x/resolver-next": [
        createTypeScriptImportResolver({
          project: ["tsconfig.json", "client/tsconfig.json"],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      "house/imports": "error",
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 200, skipBlankLines: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
        { selector: "ExportDefaultDeclaration", message: "Exports have names." },
      ],
    },
  },
  {
    name: "migrations",
    files: ["migrations/**/*.ts"],
    plugins: { house },
    rules: { "house/imports": "error" },
  },
  {
    name: "server",
    files: ["server/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    name: "client",
    files: ["client/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    name: "tests",
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // A test that asserts too much of its own fixtures fails, as it should.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Answers of the doors under test are JSON of any shape.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
