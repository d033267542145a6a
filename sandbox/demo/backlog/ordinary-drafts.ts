import { EPICS_AND_SUBTASKS, FEATURES, LOOKALIKES } from './feature-summaries';
import { HEROES } from '../heroes/heroes';
import type { Draft } from '../draft';
import { ordinaryDeeds, type Fate } from '../history/ordinary-life';
import type { ProjectKey } from '../projects';
import type { Random } from '../random';
import { createdOn, TECHNICAL_DRAFTS } from './technical-drafts';

/** How many features of a project were done before the bulk edit of 15 Sep, how many since, and how many are newer. */
const FATES: Readonly<Record<ProjectKey, { done: number; justDone: number; fresh: number }>> = {
  SHOP: { done: 20, justDone: 4, fresh: 3 },
  PAY: { done: 11, justDone: 2, fresh: 2 },
  OPS: { done: 8, justDone: 2, fresh: 1 },
};

const ITEMS: Readonly<Record<ProjectKey, number>> = { SHOP: 92, PAY: 58, OPS: 50 };

type Planned = { readonly summary: string; readonly type: Draft['type']; readonly fate: Fate };

/** Features, bugs, epics and sub-tasks: the backlog that the technical items stand in. */
export function ordinaryDrafts(random: Random): Draft[] {
  return (['SHOP', 'PAY', 'OPS'] as const).flatMap((project) => draftsOf(project, random));
}

function draftsOf(project: ProjectKey, random: Random): Draft[] {
  const keys = freeKeys(project);
  let epicKey: string | undefined;
  return plannedIn(project).map(({ summary, type, fate }, index) => {
    const key = keys[index];
    if (key === undefined) throw new RangeError(`${project} has more items than numbers.`);
    if (type === 'epic') epicKey = key;
    const createdMs = createdOn(key);
    const reporter = type === 'bug' ? random.oneOf(REPORTERS[project]) : 'priya';
    return {
      key,
      type,
      summary,
      ...(type === 'subtask' && epicKey !== undefined && { parentKey: epicKey }),
      createdMs,
      reporter,
      deeds: ordinaryDeeds({ key, type, createdMs, fate }, random),
    };
  });
}

const REPORTERS = {
  SHOP: ['ana', 'ben', 'elena', 'sam'],
  PAY: ['ana', 'ben', 'chloe'],
  OPS: ['jonas', 'elena', 'chloe'],
} as const;

function plannedIn(project: ProjectKey): readonly Planned[] {
  const { done, justDone, fresh } = FATES[project];
  const features = FEATURES[project].map((text, index, all): Planned => {
    const isBug = text.startsWith('! ');
    const isDone = index < done;
    const fate = isDone ? 'done' : index < done + justDone ? 'just done' : index >= all.length - fresh ? 'new' : 'open';
    return { summary: isBug ? text.slice(2) : text, type: isBug ? 'bug' : 'story', fate };
  });
  const epics = EPICS_AND_SUBTASKS[project].map((text): Planned =>
    text.startsWith('> ')
      ? { summary: text.slice(2), type: 'subtask', fate: 'open' }
      : { summary: text, type: 'epic', fate: 'open' },
  );
  const lookalikes = (project === 'SHOP' ? LOOKALIKES : []).map((summary): Planned => ({
    summary,
    type: 'story',
    fate: 'waiting',
  }));
  return mixed(features, [...epics, ...lookalikes], done + justDone);
}

/** Two of `others` between each two features, beginning with the feature `from`. */
function mixed(features: readonly Planned[], others: readonly Planned[], from: number): readonly Planned[] {
  return features.flatMap((feature, index) => {
    const between = index < from ? [] : others.slice(2 * (index - from), 2 * (index - from) + 2);
    return [...between, feature];
  });
}

function freeKeys(project: ProjectKey): readonly string[] {
  const taken = new Set([...HEROES, ...TECHNICAL_DRAFTS].map(({ key }) => key));
  const keys = Array.from({ length: ITEMS[project] }, (_, index) => `${project}-${index + 1}`);
  return keys.filter((key) => !taken.has(key));
}
