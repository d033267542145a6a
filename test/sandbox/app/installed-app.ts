import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../../../sandbox/build-app';
import { createClock, type Clock } from '../../../sandbox/clock';
import { installedAt } from '../../../sandbox/forge/deployments';
import { createForgeHost, type ForgeHost } from '../../../sandbox/forge/host';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble, type SandboxJira } from '../../../sandbox/jira/double';
import type { Site } from '../../../sandbox/jira/site';
import { NOW, PEOPLE, shopBacklog } from '../../fakes/shop-backlog';
import { stakesApp, type Deployed } from '../../fakes/stakes-app';

const root = join(__dirname, '..', '..', '..');

/** Stakes as deployed and installed: the real manifest and bundle in the sandbox's Forge host, over a Jira in memory. */
export type InstalledApp = {
  readonly host: ForgeHost;
  readonly jira: SandboxJira;
  readonly clock: Clock;
  /** The deployable file of the functions. */
  readonly bundle: { readonly path: string; readonly bytes: number };
  /** What a Custom UI gets for an `invoke`; throws what the frame would see as a rejection. */
  invoke(functionKey: string, payload: unknown, accountId?: string): Promise<unknown>;
  /** Does something in Jira as the editor and gives Jira's answer. */
  inJira(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: string }>;
  /** The lines that the functions logged, as soon as there are so many: a process's lines follow its answer. */
  logged(atLeast: number): Promise<readonly string[]>;
  /** The stored `stakes` property. */
  stakes(issueId: string): unknown;
  close(): Promise<void>;
};

/** Installs what `npm run build` makes, and builds it first where that is out of date. */
export async function installStakes(site: Site = shopBacklog(), deployed?: Deployed): Promise<InstalledApp> {
  await buildApp(root);
  const buildDir = join(root, 'build');
  const path = join(buildDir, 'functions', 'index.cjs');
  const clock = createClock();
  const app = installedAt(NOW, stakesApp(deployed), clock);
  const jira = createJiraDouble({ site, clock, app: jiraModulesOf(app) });
  const host = await createForgeHost({ app, jira, clock, buildDir });
  return {
    host,
    jira,
    clock,
    bundle: { path, bytes: statSync(path).size },
    invoke: async (functionKey, payload, accountId) => {
      const uiContext = { accountId, canary: 'canary-context' };
      const moduleKey = 'risk-summary-panel';
      const answer = await host.invokeResolver({ moduleKey, functionKey, payload, uiContext, accountId });
      if (!answer.ok) throw new Error(answer.message);
      return answer.body;
    },
    inJira: (method, path, body) =>
      jira.handle({
        method,
        path,
        headers: {},
        body: body === undefined ? undefined : JSON.stringify(body),
        as: { kind: 'user', accountId: PEOPLE.editor },
        via: 'page',
      }),
    logged: (atLeast) =>
      new Promise((resolve) => {
        const answerOrWait = () => {
          if (host.log.lines.length < atLeast) return;
          stop();
          resolve(host.log.lines.map(({ text }) => text));
        };
        const stop = host.log.onLine(answerOrWait);
        answerOrWait();
      }),
    stakes: (issueId) => jira.store.issues.get(issueId)?.properties['stakes'],
    close: () => host.close(),
  };
}
