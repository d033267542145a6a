import { createClock, type Clock } from '../clock';
import type { App } from '../forge/app';
import { installedAt } from '../forge/deployments';
import { createForgeHost, type ForgeHost } from '../forge/host';
import { jiraModulesOf } from '../forge/jira-modules';
import { checkRecord, tableOf } from '../forge/kvs/store';
import type { ResourceServer } from '../forge/resources/resource-server';
import { createJiraDouble, type SandboxJira } from '../jira/double';
import type { LoadedSite, SiteSource } from '../loaded-site';
import type { BridgeFault } from './client-boot';

/** A site at work: Jira, the Forge platform with the app, and the origin the app's UIs come from. A reset makes a new one. */
export type RunningSite = {
  readonly loaded: LoadedSite;
  readonly clock: Clock;
  readonly jira: SandboxJira;
  readonly forge: ForgeHost;
  readonly resources: ResourceServer;
  /** Panels that somebody added to one issue, by issue id: a panel shows on no issue by itself. */
  readonly addedPanels: Map<string, Set<string>>;
  /** Bridge calls that go wrong in every frame of a page that is opened from now on; change it in place. */
  readonly bridgeFaults: Record<string, BridgeFault>;
  close(): Promise<void>;
};

export type SiteParts = {
  readonly app: App;
  readonly source: SiteSource;
  /** Where `npm run build` puts what a deploy would upload. */
  readonly buildDir: string;
  readonly bridgeScript: string;
  readonly siteOrigin: string;
  /** Deliver events and queued work as they fall due. */
  readonly live: boolean;
};

/** Loads the site and starts everything around it. */
export async function runSite({
  app,
  source,
  buildDir,
  bridgeScript,
  siteOrigin,
  live,
}: SiteParts): Promise<RunningSite> {
  const modules = jiraModulesOf(app);
  const loaded = await source(modules);
  const clock = createClock();
  const installed = installedAt(loaded.at, app, clock);
  const jira = createJiraDouble({ site: loaded.site, clock, app: modules });
  const forge = await createForgeHost({ app: installed, jira, clock, buildDir, live });
  fillStorage(forge, loaded);
  const resources = await forge.serveResources({ siteOrigin, bridgeScript });
  // The app was at work here before anybody looked: its schedules have run, what they queued is done, and searches show it.
  if (live) {
    for (const { key } of app.scheduledTriggers) await forge.runSchedule(key);
    await forge.runQueue();
    jira.catchUpSearch();
  }
  const addedPanels = new Map<string, Set<string>>();
  return { loaded, clock, jira, forge, resources, addedPanels, bridgeFaults: {}, close: () => forge.close() };
}

function fillStorage({ kvs }: ForgeHost, { entities, rows }: LoadedSite): void {
  for (const { entityName, key, value } of entities) {
    checkRecord(kvs, entityName, key, value);
    tableOf(kvs, entityName).put(key, value);
  }
  for (const [key, value] of Object.entries(rows)) kvs.plain.put(key, value);
}
