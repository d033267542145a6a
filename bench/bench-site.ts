import { generatedSite } from '../sandbox/demo/generated/generated-site';
import { ADMIN_ID } from '../sandbox/demo/generated/crew';
import { jiraModulesOf } from '../sandbox/forge/jira-modules';
import { pointsOf } from '../sandbox/jira/ledger';
import { chosenLevers } from '../sandbox/levers/chosen-levers';
import type { Issue } from '../sandbox/jira/site/issue';
import type { Answer, Ask, Call } from '../src/contract';
import { connectionOver, type Connection } from '../src/jira/connection';
import { inProduction, stakesApp } from '../test/fakes/stakes-app';
import { transportTo } from '../test/fakes/transport-to';
import { aBacklog, type Backlog } from '../test/functions/backlog';
import { watched } from './watched';

/** What some work cost Jira and the app; `jiraMs` is the double's own time. */
export type Cost = {
  readonly calls: number;
  readonly points: number;
  readonly bytes: number;
  readonly invocations: number;
  readonly ms: number;
  readonly jiraMs: number;
};

/** A generated site of a size with the app on it, and a bill for whatever is done there. */
export type BenchSite = {
  readonly backlog: Backlog;
  readonly projectIds: readonly string[];
  readonly issues: readonly Issue[];
  /** A page that somebody opens: Jira over the bridge, with nothing remembered from another page. */
  openPage(): Connection;
  /** One of the app's functions, called from such a page. */
  ask<C extends Call>(call: C, payload: Ask<C>): Promise<Answer<C>>;
  /** One more function ran, for the bill. */
  countInvocations(ran: number): void;
  callsSoFar(): number;
  /** Does some work, and tells what it cost beside what it tells itself. */
  costOf<Told extends object>(work: () => Promise<Told>): Promise<Cost & Told>;
};

/** Who looks. */
const VIEWER = { kind: 'user', accountId: ADMIN_ID } as const;

/** A site with `n` open technical items, not swept yet. Time stands still on it but for what sweeps wait. */
export function benchSite(n: number): BenchSite {
  const { site, at } = generatedSite({ technicalItems: n }, jiraModulesOf(stakesApp()));
  const backlog = aBacklog(site);
  const { double } = backlog;
  const { ledger } = double;
  // The likelier site, whatever the tests around it choose. As time stands still, no calls may be counted by the second.
  Object.assign(double.levers, chosenLevers('shown,limits-per-second=none'));
  const door = watched((request) => double.handle(request));
  backlog.nowMs = at.getTime();
  backlog.between = (request) => door.handle(request);
  let invocations = 0;
  return {
    backlog,
    projectIds: site.projects.map(({ id }) => id),
    issues: site.issues,
    openPage: () =>
      connectionOver({
        installed: inProduction,
        requestJira: transportTo(door.handle, VIEWER, 'bridge'),
        now: () => backlog.nowMs,
        sleep: () => Promise.reject(new Error('Nothing is to be waited for here.')),
      }),
    async ask(call, payload) {
      invocations += 1;
      const reply = await backlog.call(call, payload, VIEWER.accountId);
      if (!reply.ok) throw new Error(reply.refusal.sentence);
      return reply.value;
    },
    countInvocations: (ran) => void (invocations += ran),
    callsSoFar: () => ledger.entries.length,
    async costOf(work) {
      ledger.clear();
      invocations = 0;
      const [startMs, jiraStartMs] = [performance.now(), door.spentMs()];
      const told = await work();
      const jiraMs = door.spentMs() - jiraStartMs;
      const ms = performance.now() - startMs - jiraMs;
      const sum = (of: (entry: (typeof ledger.entries)[number]) => number) =>
        ledger.entries.reduce((total, entry) => total + of(entry), 0);
      // 404 is how Jira says that a property isn't there.
      const failed = ledger.entries.find(({ status }) => status >= 400 && status !== 404);
      if (failed) throw new Error(`${failed.method} ${failed.template} was answered with ${failed.status}.`);
      return {
        ...told,
        calls: ledger.entries.length,
        points: sum(({ objects }) => pointsOf('function', objects)),
        bytes: sum(({ bytes }) => bytes),
        invocations,
        ms,
        jiraMs,
      };
    },
  };
}
