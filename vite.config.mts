import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://localhost:4000";

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // The strict Content-Security-Policy of the server allows no data: URL for scripts and none is worth it for the rest.
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    proxy: {
      "/graphql": { target: server, ws: true },
      "/api": server,
      "/healthz": server,
      "/readyz": server,
    },
  },
});
