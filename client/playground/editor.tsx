import { GraphiQL } from "graphiql";
import { useEffect, useRef } from "react";

import guide from "../../docs/graphql.md?raw";
import type { createFetcher } from "./create-fetcher";
import classes from "./playground.module.css";
import { tellTabsAsButtons } from "./tell-tabs-as-buttons";
import { useSystemScheme } from "./use-system-scheme";
import { readWorkedOperations } from "./worked-operations";

const operations = readWorkedOperations(guide);

/** GraphiQL with the operations of the guide as its first tabs, and the way back to where one came from. */
export function Editor({ fetcher }: { fetcher: ReturnType<typeof createFetcher> }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => (place.current ? tellTabsAsButtons(place.current) : undefined), []);
  return (
    <main ref={place} className={classes["editor"]}>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={operations}
        isHeadersEditorEnabled={false}
        defaultEditorToolsVisibility="variables"
        forcedTheme={useSystemScheme()}
      >
        <GraphiQL.Logo>
          <a href="/" className={classes["home"]}>
            Tend
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </main>
  );
}
