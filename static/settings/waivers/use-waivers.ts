import { useState } from 'preact/hooks';
import type { ProjectWaivers } from '../../../src/contract';
import type { Author } from '../../../src/core/history/history';
import type { WaiverRecord } from '../../../src/core/policy/waivers';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { useLoaded, type Loading } from '../parts/use-loaded';

/** A project's waivers and passes, with the names of what they are for and of who granted them. */
export type NamedWaivers = ProjectWaivers & { readonly names: ReadonlyMap<string, string> };

/** Something that may be granted: why, and until when. */
type Granting = Pick<WaiverRecord, 'because' | 'until'>;

export type WaiversAccess = Pick<Loading<NamedWaivers>, 'state' | 'reload'> & {
  readonly busy: boolean;
  /** These answer why it could not be done. */
  readonly waive: (key: string, granting: Granting) => Promise<string | undefined>;
  readonly givePass: (accountId: string, granting: Granting) => Promise<string | undefined>;
  readonly takeBack: (record: WaiverRecord) => Promise<string | undefined>;
};

/** Items that are named, each by a call of its own: a search would refuse them all for one that was deleted. */
const MOST_NAMED = 30;

/** Waivers and passes of a project, for somebody who administers it. `noSuchKey`: what to say of a key nobody knows. */
export function useWaivers(projectId: string, noSuchKey: string): WaiversAccess {
  const { state, reload, change } = useLoaded(
    async () => withNames(await ask('projectWaivers', { projectId }), new Map()),
    [projectId],
  );
  const [busy, setBusy] = useState(false);

  const carryOut = async (deed: () => Promise<ProjectWaivers | string>): Promise<string | undefined> => {
    setBusy(true);
    try {
      const done = await deed();
      if (typeof done === 'string') return done;
      const known = state.status === 'ready' ? state.value.names : new Map<string, string>();
      const named = await withNames(done, known);
      change(() => named);
      return undefined;
    } catch (error) {
      return sentenceOf(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    state,
    reload,
    busy,
    waive: (key, granting) =>
      carryOut(async () => {
        const found = await jira.issue(key);
        if (found?.issue.projectId !== projectId) return noSuchKey;
        await ask('grantWaiver', { issueId: found.issue.id, ...granting });
        return ask('projectWaivers', { projectId });
      }),
    givePass: (passFor, granting) => carryOut(() => ask('grantPass', { projectId, passFor, ...granting })),
    takeBack: ({ kind, subject }) => carryOut(() => ask('endGrant', { projectId, kind, subject })),
  };
}

/** Names what there is, the newest first; an item that is hidden or gone has none. */
async function withNames(waivers: ProjectWaivers, known: ReadonlyMap<string, string>): Promise<NamedWaivers> {
  const newest = [...waivers.held, ...waivers.entries].toReversed();
  const subjects = (kind: WaiverRecord['kind']) =>
    newest.filter((one) => one.kind === kind).map(({ subject }) => subject);
  const unknown = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !known.has(id));
  const accountIds = unknown([...subjects('pass'), ...newest.map(({ by }) => by)]);
  const issueIds = unknown(subjects('waiver')).slice(0, MOST_NAMED);
  const [people, issues] = await Promise.all([
    accountIds.length === 0 ? new Map<string, Author>() : jira.people(accountIds),
    Promise.all(issueIds.map((id) => jira.issue(id))),
  ]);
  const names = new Map(known);
  for (const [id, { displayName }] of people) names.set(id, displayName ?? id);
  for (const found of issues) if (found) names.set(found.issue.id, found.issue.key);
  return { ...waivers, names };
}
