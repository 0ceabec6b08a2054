import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { chunkFileNames, groups, linkApp } from "./vite.chunks.mjs";

const server = "http://localhost:4000";

export default defineConfig({
  root: "client",
  plugins: [react(), linkApp],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // The strict Content-Security-Policy of the server allows no data: URL for scripts and none is worth it for the rest.
    assetsInlineLimit: 0,
    // A browser that does not know it loads the same files, a little later.
    modulePreload: { polyfill: false },
    // Two pages: the web UI, and the playground, of which the web UI loads nothing.
    rolldownOptions: {
      input: ["index.html", "playground.html"].map((page) => resolve(import.meta.dirname, "client", page)),
      output: { codeSplitting: { groups }, chunkFileNames },
    },
  },
  // Vite cannot bundle ahead what asks it for workers.
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] },
  server: {
    port: 5173,
    proxy: {
      // In production the server gives this page its short address.
      "^/playground$": { target: server, bypass: () => "/playground.html" },
      "/graphql": { target: server, ws: true },
      // Not as a text: that would replace the Host by which the server knows its own pages.
      "/api": { target: server },
      "/healthz": server,
      "/readyz": server,
    },
  },
});
