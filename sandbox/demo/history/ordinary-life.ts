import { at, DAY_MS, DEMO_AT, HOUR_MS, inWorkingHours, MINUTE_MS } from '../calendar';
import { assign, comment, type Deed, type Draft, move, points, projectKeyOf, sprint } from '../draft';
import { DEVELOPERS } from '../people';
import type { Random } from '../random';
import { sprintId, sprintStartMs } from '../sprints';
import { ESTIMATED_BY_SAM } from './estimation-session';

/** What became of an ordinary item by the day the demo opens. `just done`: after the bulk edit of 15 Sep; `waiting`: in no sprint yet. */
export type Fate = 'done' | 'just done' | 'open' | 'waiting' | 'new';

type Ordinary = Pick<Draft, 'key' | 'type' | 'createdMs'> & { readonly fate: Fate };

const SAID = [
  'Merchants ask for it every week.',
  'The picture from the design review is attached to the page of the team.',
  'Could we start with one country?',
  'Support has two more cases of this.',
  'Agreed with sales: after the winter sale is fine.',
  'Smaller than it looks. The old page already does half of it.',
  'Let us show it to three customers first.',
  'I can reproduce it on my phone.',
] as const;

const SIZES = [1, 2, 3, 5, 8] as const;

/** Comments, an estimate, sprints and statuses of a feature, bug, epic or sub-task. */
export function ordinaryDeeds(item: Ordinary, random: Random): Deed[] {
  const { createdMs, fate } = item;
  const doneMs = doneAt(item, random);
  const endMs = doneMs ?? DEMO_AT.getTime() - 2 * DAY_MS;
  const sometime = () => inWorkingHours(createdMs + DAY_MS + random.below(Math.max(1, endMs - createdMs - 2 * DAY_MS)));
  const isBorn = (deed: Deed) => deed.atMs > createdMs && deed.atMs < endMs;
  const talk = Array.from({ length: random.below(fate === 'new' ? 2 : 4) }, () =>
    comment(sometime() + random.below(55) * MINUTE_MS, random.oneOf(DEVELOPERS), random.oneOf(SAID)),
  );
  return [...talk, ...estimateOf(item, sometime, random)].filter(isBorn).concat(workOn(item, doneMs, random));
}

function doneAt({ createdMs, fate }: Ordinary, random: Random): number | undefined {
  if (fate === 'just done') return inWorkingHours(at('2026-09-17 09:00') + random.below(12) * DAY_MS);
  if (fate !== 'done') return undefined;
  const latest = at('2026-09-04 09:00');
  return inWorkingHours(Math.min(latest, createdMs + (20 + random.below(90)) * DAY_MS));
}

function estimateOf({ key, type, fate }: Ordinary, sometime: () => number, random: Random): Deed[] {
  const isSized = type === 'story' && fate !== 'new' && !ESTIMATED_BY_SAM.includes(key) && random.below(5) > 0;
  return isSized ? [points(sometime(), random.oneOf(DEVELOPERS), random.oneOf(SIZES))] : [];
}

/** From being taken on to being done; of the open ones, every fifth is in the sprint that runs. */
function workOn({ key, type, fate }: Ordinary, doneMs: number | undefined, random: Random): Deed[] {
  const by = random.oneOf(DEVELOPERS);
  if (doneMs !== undefined) {
    const startMs = doneMs - 3 * DAY_MS;
    return [
      ...inSprintOf(key, startMs),
      assign(startMs + HOUR_MS, by, by),
      move(startMs + HOUR_MS + MINUTE_MS, by, 'inProgress'),
      move(doneMs, by, 'done'),
    ];
  }
  const isTaken = fate === 'open' && (type === 'story' || type === 'bug') && random.below(5) === 0;
  if (!isTaken) return [];
  const startMs = sprintStartMs(24);
  return [...inSprintOf(key, startMs + random.below(90) * MINUTE_MS), move(startMs + 2 * DAY_MS, by, 'inProgress')];
}

/** Kanban has no sprints, and older ones than 12 are no longer kept. */
function inSprintOf(key: string, ms: number): Deed[] {
  const project = projectKeyOf(key);
  const number = Array.from({ length: 13 }, (_, index) => 24 - index).find((one) => sprintStartMs(one) <= ms);
  if (project === 'OPS' || number === undefined) return [];
  return [sprint(ms, 'priya', sprintId(project, number))];
}
