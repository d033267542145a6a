import { asApp, asUser, assumeTrustedRoute } from '@forge/api';
import { randomUUID } from 'node:crypto';
import { jiraOverRest } from '../jira/jira-over-rest';
import type { RequestJira } from '../jira/transport';
import type { Ports } from '../functions/ports';
import { kvsRecords } from './kvs-records';

/** A person waits for at most 25 s, because Forge ends their function then; some of it is left to answer. */
const PATIENCE_MS = 15_000;

/**
 * The ports over the real platform, made anew for each invocation: one process serves many sites, so nothing may be
 * remembered between them. Paths come from the adapter's own table of operations, with ids already checked.
 */
export function forgePorts(): Ports {
  const patience = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    patienceMs: PATIENCE_MS,
  };
  const asTheApp: RequestJira = (path, init) => asApp().requestJira(assumeTrustedRoute(path), init);
  const asTheCaller: RequestJira = (path, init) => asUser().requestJira(assumeTrustedRoute(path), init);
  return {
    jiraAsApp: jiraOverRest({ requestJira: asTheApp, ...patience }),
    jiraAsCaller: jiraOverRest({ requestJira: asTheCaller, ...patience }),
    records: kvsRecords(() => `${String(Date.now()).padStart(15, '0')}-${randomUUID()}`),
    nowMs: patience.now,
  };
}
