import { asApp, assumeTrustedRoute, asUser, getAppContext } from '@forge/api';
import { Queue } from '@forge/events';
import { randomUUID } from 'node:crypto';
import type { Installation } from '../core/installation/installation';
import type { People } from '../functions/people';
import type { Account, Ports } from '../functions/ports';
import type { PushSweeps } from '../functions/sweeps';
import type { Meter } from '../jira/call';
import { connectionOver } from '../jira/connection';
import { jiraOver, jiraOverRest } from '../jira/jira-over-rest';
import { pointsMeter } from '../jira/points';
import { reminderCommentsOver } from '../jira/reminder-comments';
import { modificationsOver } from '../jira/set-up/modifications';
import type { Workflows } from '../jira/set-up/port';
import { workflowsOverRest } from '../jira/set-up/rest/workflows';
import type { Patience, RequestJira } from '../jira/transport';
import { kvsBulkEdits } from './kvs-bulk-edits';
import { kvsPeople } from './kvs-people';
import { kvsRecords } from './kvs-records';
import { kvsReminders } from './kvs-reminders';
import { kvsSiteStorage } from './kvs-site-storage';
import { kvsSweeps } from './kvs-sweeps';
import { kvsVersioned } from './kvs-versioned';
import { kvsWaivers } from './kvs-waivers';
import { recentWrites } from './recent-writes';
import { patientStorage } from './storage';

/** What one push may hold. */
const MOST_EVENTS = 50;

/**
 * Jobs on Forge's queue `sweep`; those of a site run one after the other, whatever their projects, because they live on one
 * share of points.
 */
const pushSweeps: PushSweeps = async (jobs, delaySeconds) => {
  const events = jobs.map(({ projectId, hop }) => ({
    body: { projectId, ...(hop !== undefined && { hop }) },
    delayInSeconds: Math.ceil(delaySeconds),
    concurrency: { key: 'sweep', limit: 1 },
  }));
  for (let from = 0; from < events.length; from += MOST_EVENTS) {
    await new Queue({ key: 'sweep' }).push(events.slice(from, from + MOST_EVENTS));
  }
};

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

/**
 * The same for the functions that manifest.yml gives minutes to run: each request has a patience of its own, and what
 * the app's requests cost is counted.
 */
export function sweepPorts(): Ports & Account {
  const { meter, takeSpent } = pointsMeter();
  return { ...portsUntil(Infinity, meter), takeSpent };
}

/** The people whom storage names, for a function that has minutes to run. */
export const storedPeople = (): People => kvsPeople(patientStorage(patienceUntil(Infinity)));

/** Grows with time, so that what was recorded later sorts later. */
const newId = (): string => `${String(Date.now()).padStart(15, '0')}-${randomUUID()}`;

/** Forge gives the app 55 s while it is removed; some of it is left to write the log. */
const LEAVING_MS = 50_000;

/** The site's workflows as the app, for its last minute there. */
export function leavingWorkflows(): Workflows {
  const connection = connectionOver({ requestJira: asTheApp, installed, ...patienceUntil(Date.now() + LEAVING_MS) });
  return workflowsOverRest(connection, randomUUID);
}

/** Which installation called the function: one process serves many. */
async function installed(): Promise<Installation> {
  const { environmentAri, environmentType } = getAppContext();
  return { environmentId: environmentAri.environmentId, environmentType };
}

const asTheApp: RequestJira = (path, init) => asApp().requestJira(assumeTrustedRoute(path), init);

function patienceUntil(untilMs: number): Patience {
  return {
    now: () => Date.now(),
    sleep: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    patienceMs: PATIENCE_MS,
    untilMs,
  };
}

function portsUntil(untilMs: number, meter?: Meter): Ports {
  const patience = patienceUntil(untilMs);
  const asTheCaller: RequestJira = (path, init) => asUser().requestJira(assumeTrustedRoute(path), init);
  const connectionAsApp = connectionOver({ requestJira: asTheApp, installed, meter, ...patience });
  const jiraAsApp = jiraOver(connectionAsApp);
  const storage = patientStorage(patience);
  const versioned = kvsVersioned(storage, { ...patience, newId });
  const recent = recentWrites(storage, versioned, patience.now);
  return {
    jiraAsApp,
    jiraAsCaller: jiraOverRest({ requestJira: asTheCaller, installed, ...patience }),
    records: kvsRecords(storage, versioned, newId),
    waivers: kvsWaivers(storage, recent, newId),
    bulkEdits: kvsBulkEdits(storage, recent),
    sweeps: kvsSweeps(storage, patience),
    pushSweeps,
    forms: modificationsOver(connectionAsApp),
    reminders: kvsReminders(versioned),
    comments: reminderCommentsOver(connectionAsApp, jiraAsApp),
    siteStorage: kvsSiteStorage(versioned),
    nowMs: patience.now,
  };
}
