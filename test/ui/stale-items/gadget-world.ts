import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import type { Actor } from '../../../sandbox/jira/actor';
import { installApp } from '../../../sandbox/jira/app/install-app';
import { noFaults } from '../../../sandbox/jira/faults';
import { compileQuery } from '../../../sandbox/jira/jql/compile';
import { visibilityFor } from '../../../sandbox/jira/permissions';
import { createSearchIndex } from '../../../sandbox/jira/search/search-index';
import { jqlContext } from '../../../sandbox/jira/search/run-search';
import type { Site } from '../../../sandbox/jira/site';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { createStore, type Store } from '../../../sandbox/jira/store';
import type { Answer, Call, Reply } from '../../../src/contract';
import { growLedger } from '../../../src/core/refinement/bulk-edit-ledger';
import { bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import type { Ports } from '../../../src/functions/ports';
import { followRecords } from '../../../src/functions/follow-record';
import { serve } from '../../../src/functions/serve';
import type { SiteFields } from '../../../src/jira/site';
import type { Reads } from '../../../static/stale-items/items/reads';
import { inParts } from '../../../static/stale-items/items/in-parts';
import { jiraInProcess } from '../../fakes/jira-in-process';
import { ledgerInMemory } from '../../fakes/ledger-in-memory';
import { parsedJql } from '../../fakes/parsed-jql';
import { recordsInMemory } from '../../fakes/records-in-memory';
import { remindersInMemory } from '../../fakes/reminders-in-memory';
import { siteStorageInMemory } from '../../fakes/site-storage-in-memory';
import { stakesApp } from '../../fakes/stakes-app';
import { sweepsInMemory } from '../../fakes/sweeps-in-memory';
import { waiversInMemory } from '../../fakes/waivers-in-memory';
import { AT, FRAMING_FIELD } from './gadget-site';

/** Search follows a change after so long, in milliseconds. */
const LAG_MS = 60_000;

const APP = jiraModulesOf(stakesApp());
const SITE_FIELDS: SiteFields = {
  framing: { id: FRAMING_FIELD, name: 'Impact framing', type: '' },
  storyPoints: [{ id: 'customfield_10016', name: 'Story point estimate' }],
  sprint: { id: 'customfield_10020', name: 'Sprint' },
};

/** A site with the app's functions and their storage, in one process, whose search lags. */
export type GadgetWorld = {
  readonly store: Store;
  nowMs(): number;
  pass(ms: number): void;
  /** What somebody's gadget reads with. */
  readsAs(accountId: string): Reads;
  call<C extends Call>(call: C, payload: unknown, accountId: string): Promise<Reply<Answer<C>>>;
  /** A person changes an item in Jira. */
  edit(
    issueId: string,
    by: string,
    field: { readonly name: string; readonly id?: string },
    change: (issue: Issue) => void,
  ): void;
  /** The background check looks at everything. */
  sweep(): Promise<void>;
  /** The keys of the list that a query opens for somebody now. */
  listOf(jql: string, accountId: string): readonly string[];
  readonly bugs: readonly string[];
};

/** Begins with a site that a sweep has looked at. */
export async function gadgetWorld(swept: Site): Promise<GadgetWorld> {
  const site = structuredClone(swept);
  installApp(site, APP);
  let now = AT.getTime();
  const clock = {
    now: () => new Date(now),
    offsetMs: 0,
    advance: (ms: number) => void (now += ms),
    moveTo: (date: Date) => void (now = date.getTime()),
    onMove: () => () => undefined,
  };
  const store = createStore(site, clock, APP);
  const index = createSearchIndex(store, () => LAG_MS);
  const [records, bulkEdits, sweeps] = [recordsInMemory(), ledgerInMemory(), sweepsInMemory()];
  const actors = new Map<string, Actor>();
  const actorOf = (accountId: string): Actor => {
    const known = actors.get(accountId) ?? { user: store.users.get(accountId), isApp: false, via: 'bridge' };
    actors.set(accountId, known);
    return known;
  };
  const jiraAs = (accountId: string) =>
    jiraInProcess(store, () => LAG_MS, { as: actorOf(accountId), siteFields: SITE_FIELDS, index }).jira;
  const { jira: jiraAsApp } = jiraInProcess(store, () => LAG_MS, { siteFields: SITE_FIELDS, index });
  const bugs: string[] = [];
  const unasked = new Proxy({}, { get: (_, name) => () => Promise.reject(new Error(`Nothing asks ${String(name)}.`)) });
  const portsAs = (accountId: string): Ports => ({
    jiraAsApp,
    jiraAsCaller: jiraAs(accountId),
    records,
    waivers: waiversInMemory(),
    bulkEdits,
    sweeps,
    pushSweeps: async () => undefined,
    nowMs: () => now,
    reminders: remindersInMemory(),
    siteStorage: siteStorageInMemory(),
    comments: unasked as Ports['comments'],
    forms: unasked as Ports['forms'],
  });
  const call: GadgetWorld['call'] = (name, payload, accountId) =>
    serve(name, portsAs(accountId), payload, accountId, (code, error) => void bugs.push(`${code}: ${String(error)}`));
  const answered = async <C extends Call>(name: C, payload: unknown, accountId: string): Promise<Answer<C>> => {
    const reply = await call(name, payload, accountId);
    if (!reply.ok) throw new Error(reply.refusal.sentence);
    return reply.value;
  };
  const learnBulkEdits = async () => {
    const logs = await jiraAsApp.changelogs(store.site.issues.map(({ id }) => id));
    const candidates = [...logs].flatMap(([id, entries]) => [...bulkCandidatesOf(id, entries, [])]);
    const { all } = findBulkEdits(candidates, { untilMs: now });
    await bulkEdits.grow(growLedger(bulkEdits.rows.values(), all, () => candidates));
  };
  await learnBulkEdits();
  let entryId = 1_000_000;
  return {
    store,
    bugs,
    nowMs: () => now,
    pass: (ms) => void (now += ms),
    readsAs: (accountId) => ({
      jira: jiraAs(accountId),
      readRecords: (payload) => answered('readRecords', payload, accountId),
      readBulkEdits: (payload) => answered('readBulkEdits', payload, accountId),
    }),
    call,
    edit: (issueId, by, { name, id }, change) => {
      const issue = store.issues.get(issueId);
      if (!issue) throw new Error(`There is no item ${issueId}.`);
      index.willChange(issueId, issue);
      change(issue);
      issue.updatedMs = now;
      const item = {
        field: name,
        ...(id && { fieldId: id }),
        fieldType: 'jira',
        fromText: 'a',
        toText: String(now),
      } as const;
      issue.histories.push({ id: String((entryId += 1)), atMs: now, authorId: by, items: [item] });
    },
    sweep: async () => {
      await learnBulkEdits();
      for (const some of inParts(
        store.site.issues.map(({ id }) => id),
        50,
      ))
        await followRecords(portsAs('jonas'), some);
    },
    listOf: (jql, accountId) => {
      const actor = actorOf(accountId);
      const { matches, sort } = compileQuery(parsedJql(jql), jqlContext({ store, faults: noFaults() }, actor));
      const isVisible = visibilityFor(store, actor);
      return sort([...index.documents(new Set())].filter((issue) => matches(issue) && isVisible(issue))).map(
        ({ key }) => key,
      );
    },
  };
}
