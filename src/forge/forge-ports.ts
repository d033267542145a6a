import { asApp, asUser, assumeTrustedRoute } from '@forge/api';
import { randomUUID } from 'node:crypto';
import { connectionOver } from '../jira/connection';
import { jiraOver, jiraOverRest } from '../jira/jira-over-rest';
import { modificationsOver } from '../jira/set-up/modifications';
import type { RequestJira } from '../jira/transport';
import type { Ports } from '../functions/ports';
import { kvsRecords } from './kvs-records';
import { kvsWaivers } from './kvs-waivers';

/** Forge ends a function after 25 s, where manifest.yml doesn't say otherwise; some of it is left to answer. */
const PATIENCE_MS = 15_000;

/**
 * The ports over the real platform, made anew for each invocation: one process serves many sites, so nothing may be
 * remembered between them. All requests of the invocation share one patience, because they share its end. Paths come
 * from the adapter's own table of operations, with ids already checked.
 */
export function forgePorts(): Ports {
  return portsUntil(Date.now() + PATIENCE_MS);
}

/** The same for the functions that manifest.yml gives minutes to run: each request has a patience of its own. */
export function sweepPorts(): Ports {
  return portsUntil(Infinity);
}

/** Grows with time, so that what was recorded later sorts later. */
const newId = (): string => `${String(Date.now()).padStart(15, '0')}-${randomUUID()}`;

function portsUntil(untilMs: number): Ports {
  const patience = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    patienceMs: PATIENCE_MS,
    untilMs,
  };
  const asTheApp: RequestJira = (path, init) => asApp().requestJira(assumeTrustedRoute(path), init);
  const asTheCaller: RequestJira = (path, init) => asUser().requestJira(assumeTrustedRoute(path), init);
  const connectionAsApp = connectionOver({ requestJira: asTheApp, ...patience });
  return {
    jiraAsApp: jiraOver(connectionAsApp),
    jiraAsCaller: jiraOverRest({ requestJira: asTheCaller, ...patience }),
    records: kvsRecords(newId),
    waivers: kvsWaivers(newId),
    forms: modificationsOver(connectionAsApp),
    nowMs: patience.now,
  };
}
