import { jiraModulesOf } from '../../sandbox/forge/jira-modules';
import { createJiraDouble, type SandboxJira } from '../../sandbox/jira/double';
import type { JiraRequest, JiraResponse, Principal } from '../../sandbox/jira-door';
import type { Site } from '../../sandbox/jira/site';
import type { Answer, Call, Reply } from '../../src/contract';
import type { Account, Ports } from '../../src/functions/ports';
import { serve } from '../../src/functions/serve';
import type { Meter } from '../../src/jira/call';
import { connectionOver } from '../../src/jira/connection';
import { jiraOver } from '../../src/jira/jira-over-rest';
import { pointsMeter } from '../../src/jira/points';
import { reminderCommentsOver } from '../../src/jira/reminder-comments';
import { modificationsOver } from '../../src/jira/set-up/modifications';
import { ledgerInMemory, type LedgerInMemory } from '../fakes/ledger-in-memory';
import { queueInMemory, type QueueInMemory } from '../fakes/queue-in-memory';
import { recordsInMemory, type RecordsInMemory } from '../fakes/records-in-memory';
import { sweepsInMemory, type SweepsInMemory } from '../fakes/sweeps-in-memory';
import { remindersInMemory, type RemindersInMemory } from '../fakes/reminders-in-memory';
import { siteStorageInMemory, type SiteStorageInMemory } from '../fakes/site-storage-in-memory';
import { waiversInMemory, type WaiversInMemory } from '../fakes/waivers-in-memory';
import { NOW, shopBacklog } from '../fakes/shop-backlog';
import { inProduction, stakesApp } from '../fakes/stakes-app';
import { transportTo } from '../fakes/transport-to';

type SendOn = (request: JiraRequest) => Promise<JiraResponse>;

/** Stands between the functions and Jira: may answer itself, change a request, or hand it on. */
type Between = (request: JiraRequest, sendOn: SendOn) => Promise<JiraResponse>;

/** The app's functions over a Jira in memory, on which time stands still but for what the adapter waits. */
export type Backlog = {
  readonly double: SandboxJira;
  readonly records: RecordsInMemory;
  readonly waivers: WaiversInMemory;
  readonly bulkEdits: LedgerInMemory;
  readonly sweeps: SweepsInMemory;
  readonly queue: QueueInMemory;
  readonly reminders: RemindersInMemory;
  readonly siteStorage: SiteStorageInMemory;
  /** What was logged as a bug; a refusal is none. */
  readonly bugs: string[];
  /** Replace it to meddle with what the functions send. */
  between: Between;
  /** Epoch milliseconds; change it to let days pass. */
  nowMs: number;
  /** Called after everything that lasts: a write to Jira or to storage, a push. Replace it to end what runs. */
  effect: () => Promise<void>;
  portsAs(accountId?: string): Ports & Account;
  call<C extends Call>(call: C, payload: unknown, accountId?: string): Promise<Reply<Answer<C>>>;
  /** The stored `stakes` property. */
  stakes(issueId: string): unknown;
};

export function aBacklog(site: Site = shopBacklog()): Backlog {
  const clock = {
    now: () => new Date(backlog.nowMs),
    offsetMs: 0,
    advance: (byMs: number) => void (backlog.nowMs += byMs),
    moveTo: (date: Date) => void (backlog.nowMs = date.getTime()),
    onMove: () => () => undefined,
  };
  const double = createJiraDouble({ site, clock, app: jiraModulesOf(stakesApp()) });
  const records = recordsInMemory();
  const waivers = waiversInMemory();
  const effect = () => backlog.effect();
  const bulkEdits = ledgerInMemory(effect);
  const sweeps = sweepsInMemory(effect);
  const queue = queueInMemory(() => backlog.nowMs, effect);
  const reminders = remindersInMemory();
  const siteStorage = siteStorageInMemory();
  let waitedMs = 0;
  const sendOn = async (request: JiraRequest): Promise<JiraResponse> => {
    const answer = await backlog.between(request, (sent) => double.handle(sent));
    if (isWrite(request)) await backlog.effect();
    return answer;
  };
  const connectionAs = (as: Principal, meter?: Meter) =>
    connectionOver({
      installed: inProduction,
      meter,
      requestJira: transportTo(sendOn, as, 'function'),
      now: () => backlog.nowMs + waitedMs,
      sleep: async (ms) => void (waitedMs += ms),
      random: () => 0.5,
    });
  const backlog: Backlog = {
    double,
    records,
    waivers,
    bulkEdits,
    sweeps,
    queue,
    reminders,
    siteStorage,
    bugs: [],
    between: (request, sendOn) => sendOn(request),
    effect: async () => undefined,
    nowMs: NOW.getTime(),
    portsAs: (accountId) => {
      const { meter, takeSpent } = pointsMeter();
      const asApp = connectionAs({ kind: 'app' }, meter);
      const asCaller = connectionAs(accountId === undefined ? { kind: 'anonymous' } : { kind: 'user', accountId });
      const jiraAsApp = jiraOver(asApp);
      return {
        jiraAsApp,
        jiraAsCaller: jiraOver(asCaller),
        records,
        waivers,
        siteStorage,
        reminders,
        comments: reminderCommentsOver(asApp, jiraAsApp),
        forms: modificationsOver(asApp),
        bulkEdits,
        sweeps,
        pushSweeps: queue.push,
        nowMs: () => backlog.nowMs,
        takeSpent,
      };
    },
    call: (call, payload, accountId) =>
      serve(call, backlog.portsAs(accountId), payload, accountId, (code) => void backlog.bugs.push(code)),
    stakes: (issueId) => double.store.issues.get(issueId)?.properties['stakes'],
  };
  return backlog;
}

/** What the functions have sent since `ledger.clear()`: `as METHOD template`, in order. */
export const sentTo = ({ double }: Backlog): readonly string[] =>
  double.ledger.entries.map(({ as, method, template }) => `${as} ${method} ${template}`);

/** Whether a request changes something in Jira; searches and bulk reads are POSTs that don't. */
const isWrite = ({ method, path }: JiraRequest): boolean =>
  method === 'PUT' || method === 'DELETE' || path.endsWith('/issue/properties/multi');

/** Writes alone; searches and bulk reads are POSTs that write nothing. */
export const writesTo = (backlog: Backlog): readonly string[] =>
  sentTo(backlog).filter((sent) => / (?:PUT|DELETE) |issue\/properties\/multi/.test(sent));
