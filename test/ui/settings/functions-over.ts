import type { SandboxJira } from '../../../sandbox/jira/double';
import type { Principal } from '../../../sandbox/jira-door';
import type { Call } from '../../../src/contract';
import { HANDLERS } from '../../../src/functions/handlers';
import type { Ports } from '../../../src/functions/ports';
import { serve } from '../../../src/functions/serve';
import { connectionOver } from '../../../src/jira/connection';
import { jiraOver } from '../../../src/jira/jira-over-rest';
import { reminderCommentsOver } from '../../../src/jira/reminder-comments';
import { modificationsOver } from '../../../src/jira/set-up/modifications';
import { ledgerInMemory } from '../../fakes/ledger-in-memory';
import { queueInMemory } from '../../fakes/queue-in-memory';
import { recordsInMemory } from '../../fakes/records-in-memory';
import { siteStorageInMemory, type SiteStorageInMemory } from '../../fakes/site-storage-in-memory';
import { remindersInMemory } from '../../fakes/reminders-in-memory';
import { sweepsInMemory } from '../../fakes/sweeps-in-memory';
import { transportTo } from '../../fakes/transport-to';
import { waiversInMemory } from '../../fakes/waivers-in-memory';
import { PEOPLE } from './shops';
import { inProduction } from '../../fakes/stakes-app';

/** No app is installed on these doubles, so their administrator does what the app would. */
const ADMIN = { kind: 'user', accountId: PEOPLE.admin } as const;

/** The app's functions over a Jira double and empty storage, as one person calls them from a frame. */
export function functionsOver(
  double: SandboxJira,
  accountId: string,
  siteStorage: SiteStorageInMemory = siteStorageInMemory(),
): (call: string, payload: unknown) => unknown {
  const connectionAs = (as: Principal) =>
    connectionOver({
      installed: inProduction,
      requestJira: transportTo((request) => double.handle(request), as, 'function'),
      sleep: async () => undefined,
    });
  const asApp = connectionAs(ADMIN);
  const jiraAsApp = jiraOver(asApp);
  const ports: Ports = {
    forms: modificationsOver(asApp),
    bulkEdits: ledgerInMemory(),
    sweeps: sweepsInMemory(),
    pushSweeps: queueInMemory(() => double.store.nowMs()).push,
    jiraAsApp,
    jiraAsCaller: jiraOver(connectionAs({ kind: 'user', accountId })),
    records: recordsInMemory(),
    waivers: waiversInMemory(),
    siteStorage,
    reminders: remindersInMemory(),
    comments: reminderCommentsOver(asApp, jiraAsApp),
    nowMs: () => double.store.nowMs(),
  };
  const failed = (code: string, error: unknown) => console.error(code, error);
  return (name, payload) => {
    const call = (Object.keys(HANDLERS) as Call[]).find((one) => one === name);
    if (call === undefined) throw new Error(`The app has no function ${name}.`);
    return serve(call, ports, payload, accountId, failed);
  };
}
