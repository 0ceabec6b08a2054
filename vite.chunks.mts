import { resolve } from "node:path";
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin, Rolldown } from "vite";

// Left to itself the bundler makes a file of every few modules that some pages have in common, and Today begins with some
// forty. Here the web UI begins with a dozen: what runs first, the shell with all that stands around a page, what the
// playground needs as well, and the page itself.

type Graph = Rolldown.ChunkingContext;

const [MAIN, APP, PLAYGROUND] = ["main.tsx", "app.tsx", "playground/main.tsx"].map((file) =>
  resolve(import.meta.dirname, "client", file),
) as [string, string, string];

const isOurs = (module: string): boolean => !module.includes("node_modules");

/** What a module imports, and what that imports, and so on, as far as `follows` says. */
function importsOf(module: string, graph: Graph, follows = isOurs, found = new Set<string>()): Set<string> {
  for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) {
    if (found.has(imported)) continue;
    found.add(imported);
    if (follows(imported)) importsOf(imported, graph, follows, found);
  }
  return found;
}

const all = (): boolean => true;

/** The question is asked of each of ten thousand modules, about a graph that stays the same. */
function once<Answer>(answer: (graph: Graph) => Answer): (graph: Graph) => Answer {
  let given: Answer | undefined;
  return (graph) => (given ??= answer(graph));
}

const ofPlayground = once((graph) => importsOf(PLAYGROUND, graph, all));
const ofWebUi = once((graph) => importsOf(APP, graph, all, importsOf(MAIN, graph, all)));
const ofMain = once((graph) => importsOf(MAIN, graph));
const ofApp = once((graph) => importsOf(APP, graph));

const group = (name: string, priority: number, isIn: (module: string, graph: Graph) => boolean) => ({
  debugName: name,
  name: (module: string, graph: Graph) => (isIn(module, graph) ? name : null),
  priority,
});

export const groups = [
  // A module of the two pages is not yet one that both use all of: what only one uses is a file of its own.
  {
    ...group("shared", 3, (module, graph) => ofPlayground(graph).has(module) && ofWebUi(graph).has(module)),
    entriesAware: true,
  },
  group("core", 2, (module, graph) => ofMain(graph).has(module)),
  group("shell", 1, (module, graph) => ofApp(graph).has(module)),
];

/** The bundler strings together the names of all the pages that a shared file is for. */
export const chunkFileNames = ({ name }: { name: string }): string => `assets/${name.split("~")[0] ?? name}-[hash].js`;

/** A file and all that it cannot begin without. */
function filesOf(bundle: Rolldown.OutputBundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== "chunk" || found.has(file)) return found;
  found.add(file);
  for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
  for (const needed of chunk.imports) filesOf(bundle, needed, found);
  return found;
}

const linkTo = (file: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: file.endsWith(".css") ? "stylesheet" : "modulepreload", crossorigin: true, href: `/${file}` },
});

function appLinks(html: string, { bundle = {}, chunk: entry }: IndexHtmlTransformContext): HtmlTagDescriptor[] {
  const app = Object.values(bundle).find((chunk) => chunk.type === "chunk" && chunk.facadeModuleId === APP);
  if (!app || !entry?.dynamicImports.includes(app.fileName)) return [];
  return [...filesOf(bundle, app.fileName)].filter((file) => !html.includes(file)).map(linkTo);
}

/** Links the page to the application, for which the browser would otherwise ask only once the page's first module has run. */
export const linkApp: Plugin = { name: "link-app", transformIndexHtml: { order: "post", handler: appLinks } };
