import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import type { IssueRecords } from '../../../src/core/records/records';
import { NO_DAY } from '../../../src/core/stakes/stakes-property';
import type { GadgetConfiguration } from '../../../static/stale-items/gadget-configuration';
import type { Findings } from '../../../static/stale-items/reading/findings';
import type { Counted } from '../../../static/stale-items/lists/numbers';
import type { AgeRange } from '../../../static/stale-items/lists/ages';
import { COLUMNS } from '../../../static/stale-items/lists/columns';
import { isAskedFor, type Sorting } from '../../../static/stale-items/lists/list-ask';
import { GROUPINGS, isPart, readingFor, shownOf } from '../../../static/stale-items/lists/list-view';
import { LISTS, type ListId } from '../../../static/stale-items/lists/lists';
import { wholeList } from '../../../static/stale-items/reading/whole-list';
import { choiceOf, viewOf } from '../../../static/stale-items/state/choices';
import type { Screen } from '../../../static/stale-items/state/screen';
import { createSession, type Session } from '../../../static/stale-items/state/session';
import type { GadgetWorld } from './gadget-world';
import { FRAMING_FIELD } from './gadget-site';
import { seeded } from './seeded';

const CONFIGURATION: GadgetConfiguration = {
  scope: { by: 'projects', projectIds: ['1', '3'] },
  includeActiveSprints: false,
  allOpenItems: false,
  fields: { framing: FRAMING_FIELD, estimates: ['customfield_10016'], sprint: 'customfield_10020' },
};

/** Who stands before the gadget: Ana may change what she sees, Sam may not, and Pia sees more than either. */
const VIEWERS = ['ana', 'sam', 'pia'] as const;
type Viewer = (typeof VIEWERS)[number];

/** One viewer's gadget. */
type Watched = {
  readonly viewer: Viewer;
  readonly session: Session;
  readonly undo: { issueId: string; recordId: string }[];
  /** Items that nobody touched after this viewer did. */
  readonly own: Set<string>;
  /** The keys of the list that a number opened when it was counted. */
  readonly opened: WeakMap<Counted, readonly string[]>;
};

/** What is told of a screen that contradicts itself or the lists that it opens; with the steps that led there. */
export class Contradiction extends Error {}

/** Changes what the checks look at; for showing that they would notice. */
export type Spoil = (watched: Session) => () => Screen;

/** Two people click as the seed has it, so many times; throws a Contradiction where a screen isn't what it should be. */
export async function clickAround(
  world: GadgetWorld,
  seed: number,
  clicks: number,
  spoil?: Spoil,
): Promise<readonly string[]> {
  const random = seeded(seed);
  const pick = <T>(some: readonly T[]): T | undefined => some[Math.floor(random() * some.length)];
  const steps: string[] = [];
  const told = (done: readonly string[]) => `seed ${seed}: ${done.join(' · ')}`;
  const gadgets = [...VIEWERS]
    .sort(() => random() - 0.5)
    .slice(0, 2)
    .map((viewer): Watched => {
      const session = createSession({
        reads: world.readsAs(viewer),
        configuration: CONFIGURATION,
        nowMs: world.nowMs,
        sentenceOf: String,
      });
      return {
        viewer,
        session: spoil ? { ...session, screen: spoil(session) } : session,
        undo: [],
        own: new Set(),
        opened: new WeakMap(),
      };
    });
  const check = (watched: Watched) => {
    const problem = problemOn(world, watched);
    if (problem) throw new Contradiction(`${told(steps)}\n${watched.viewer} sees: ${problem}`);
  };
  for (const watched of gadgets) {
    await watched.session.again();
    check(watched);
  }
  // Whose numbers nothing has overtaken: another's doings, or time, show once a list is opened.
  let fresh: Watched | undefined;
  for (let click = 0; click < clicks; click += 1) {
    const watched = pick(gadgets);
    const [name, step] = pick(WAYS) ?? [];
    if (!watched || !name || !step) continue;
    const before = watched.session.screen();
    const touched = (ids: readonly string[]) => {
      for (const id of ids) for (const { own } of gadgets) own.delete(id);
      if (COUNTS_ANEW.has(name)) for (const id of ids) watched.own.add(id);
    };
    const said = await step({ world, watched, touched, pick, random });
    if (said === undefined) continue;
    steps.push(`${watched.viewer} ${name} ${said}`);
    check(watched);
    if (!LOOKS.has(name)) fresh = COUNTS_ANEW.has(name) && !said.endsWith('refused') ? watched : undefined;
    const isSettled = fresh === watched;
    if (name === 'csv' && isSettled && !said.endsWith('as shown')) throw new Contradiction(`${told(steps)}\n${said}`);
    if (LOOKS.has(name) && isSettled && !hasLearnt(before, watched.session.screen())) {
      const [was, is] = [numbersOf(before), numbersOf(watched.session.screen())];
      if (was !== is) throw new Contradiction(`${told(steps)}\n${watched.viewer} only looked, and ${was} became ${is}`);
    }
  }
  if (world.bugs.length > 0) throw new Contradiction(`${told(steps)}\n${world.bugs.join('\n')}`);
  return steps;
}

type Given = {
  readonly world: GadgetWorld;
  readonly watched: Watched;
  /** Tells that these items were changed. */
  readonly touched: (issueIds: readonly string[]) => void;
  readonly pick: <T>(some: readonly T[]) => T | undefined;
  readonly random: () => number;
};

/** Does something, and says what; nothing where there is nothing to do. */
type Step = (given: Given) => Promise<string | undefined>;

const SORTINGS: readonly Sorting[] = [
  { by: 'urgency', descending: false },
  { by: 'age', descending: true },
  { by: 'age', descending: false },
  { by: 'deadline', descending: true },
  { by: 'item', descending: false },
  { by: 'cost', descending: true },
  { by: 'cost', descending: false },
];

const bar: Step = async ({ watched: { session }, pick }) => {
  const screen = session.screen();
  const { list } = screen.choices;
  const age = pick(foundOn(screen)?.numbers.ages?.filter(({ count }) => count > 0) ?? []);
  if (list !== 'not-refined' || !age) return undefined;
  const { filter } = choiceOf(screen.choices, list);
  const ages: AgeRange | undefined = filter.ages?.fromDays === age.fromDays ? undefined : age;
  await session.choose({ filter: { ...filter, ages } });
  return `${age.fromDays} days`;
};

const filter: Step = async ({ watched: { session }, pick }) => {
  const screen = session.screen();
  const { list } = screen.choices;
  if (list === 'looks-technical') return undefined;
  const { filter: before } = choiceOf(screen.choices, list);
  const part = pick([{ projectId: '1' }, { componentId: '77' }, { origin: 'none' as const }, 'nothing' as const]);
  await session.choose({ filter: part === 'nothing' ? {} : { ...before, ...part } });
  return JSON.stringify(part);
};

/** What somebody types letter by letter, and what clears it again; some of it finds nothing. */
const TYPED = ['r', 're', 'RE the', 'shop-1', 'flag', 'qqq', ' ', undefined];

const look: Step = async ({ watched: { session }, pick }) => {
  const screen = session.screen();
  if (screen.choices.list === 'looks-technical') return undefined;
  const part = pick([
    { text: pick(TYPED) },
    { text: pick(TYPED) },
    { group: pick([...GROUPINGS, undefined]) },
    { columns: pick([[], ['priority'], [...COLUMNS], undefined] as const) },
  ]);
  if (!part) return undefined;
  await session.choose(part);
  return JSON.stringify(part);
};

/** The file holds what the screen shows, to the list's end, in the same order. */
const csv: Step = async ({ watched: { session } }) => {
  const screen = session.screen();
  const found = foundOn(screen);
  const view = viewOf(screen.choices);
  if (!found?.projects || !view || screen.list.problem !== undefined) return undefined;
  const { ask, inList } = readingFor(view);
  const whole = await wholeList(found.source, { ask, inList }, found.projects, { mostPages: 20 });
  const now = (whole?.items ?? []).map((item) => found.known.get(item.facts.issue.id) ?? item);
  const items = now.filter((item) => isAskedFor(ask, item, CONFIGURATION));
  const rows = shownOf(items, view).map(({ facts }) => facts.issue.key);
  const shown = screen.list.items.map(({ facts }) => facts.issue.key);
  return `${shown.join()} ${rows.slice(0, shown.length).join() === shown.join() ? 'as shown' : `but ${rows.join()}`}`;
};

const outcome: Step = async ({ world, watched, touched, pick, random }) => {
  const { session, viewer } = watched;
  const rows = session.screen().list.items.slice(0, 40);
  const items = [pick(rows), ...(random() < 0.3 ? [pick(rows), pick(rows)] : [])].filter((item) => item !== undefined);
  if (items.length === 0) return undefined;
  const issueIds = [...new Set(items.map(({ facts }) => facts.issue.id))];
  const said = pick([
    { outcome: 'keep' },
    { outcome: 'notNow', until: '2026-12-01', note: 'after the audit' },
    { outcome: 'never', note: 'it is retired' },
  ]);
  const reply = await world.call('recordDiscussedTogether', { issueIds, ...said }, viewer);
  if (!reply.ok) throw new Contradiction(reply.refusal.sentence);
  const records = new Map<string, IssueRecords>();
  for (const answer of reply.value) {
    if (!('records' in answer)) continue;
    records.set(answer.issueId, answer.records);
    const newest = answer.records.discussed.at(-1);
    if (newest) watched.undo.push({ issueId: answer.issueId, recordId: newest.id });
  }
  touched([...records.keys()]);
  if (records.size > 0) await session.changed([...records.keys()], { records });
  return `${said?.outcome} ${issueIds.join()}${records.size === 0 ? ' refused' : ''}`;
};

const undo: Step = async ({ world, watched, touched }) => {
  const last = watched.undo.pop();
  if (!last) return undefined;
  const reply = await world.call('undoTogether', { records: [last] }, watched.viewer);
  const [answer] = reply.ok ? reply.value : [];
  if (!answer || !('records' in answer)) throw new Contradiction('What was recorded could not be taken back.');
  touched([last.issueId]);
  await watched.session.changed([last.issueId], { records: new Map([[last.issueId, answer.records]]) });
  return last.issueId;
};

const mark: Step = async ({ world, watched: { session, viewer }, touched, pick, random }) => {
  const looking = await foundOn(session.screen())?.source.looking({ size: 25 });
  const id = pick([
    ...(looking?.items ?? []).map(({ issue }) => issue.id),
    ...session
      .screen()
      .list.items.slice(0, 5)
      .map(({ facts }) => facts.issue.id),
  ]);
  if (id === undefined) return undefined;
  const technical = random() < 0.5;
  const reply = await world.call('recordMark', { issueId: id, technical }, viewer);
  if (!reply.ok) return `${id} refused`;
  touched([id]);
  await session.changed([id], { records: new Map([[id, reply.value]]) });
  return `${id} ${technical}`;
};

/** The bulk edit of the site: that it was a session, or that it wasn't. */
const countIt: Step = async ({ world, watched: { session, viewer }, touched, random }) => {
  const issueId = '11';
  const entry = world.store.issues.get(issueId)?.histories.find(({ items }) => items[0]?.field === 'labels');
  if (!entry) return undefined;
  const isSession = random() < 0.6;
  const reply = await world.call('declareBulkEdit', { issueId, entryId: entry.id, session: isSession }, viewer);
  if (!reply.ok) return `${isSession} refused`;
  touched(reply.value.issueIds);
  await session.changed(reply.value.issueIds, { rows: reply.value.rows });
  return String(isSession);
};

/** Opens an item in Jira's dialog, changes it there, and comes back. */
const answer: Step = async ({ world, watched: { session, viewer }, touched, pick, random }) => {
  const item = pick(session.screen().list.items.slice(0, 10));
  if (!item || viewer === 'sam') return undefined;
  const { id } = item.facts.issue;
  const kind = pick(['answers', 'estimate', 'done', 'nothing']);
  if (kind === 'answers') {
    const all = {
      doNothing: 'Logins stop',
      risk: 'Lost orders: 3 a day',
      blocked: 'paying',
      future: 'refunds cost a week',
    };
    const framing = random() < 0.5 ? { ...all, deadline: '2026-10-30' } : { doNothing: 'Logins stop' };
    world.edit(id, viewer, { name: 'Impact framing', id: FRAMING_FIELD }, (issue) => {
      issue.custom = { ...issue.custom, [FRAMING_FIELD]: framing };
    });
  }
  if (kind === 'estimate') {
    world.edit(id, viewer, { name: 'Story Points' }, (issue) => {
      issue.custom = { ...issue.custom, customfield_10016: 8 };
    });
  }
  if (kind === 'done') {
    world.edit(id, viewer, { name: 'status' }, (issue) => {
      issue.statusId = DONE;
    });
  }
  if (kind !== 'nothing') touched([id]);
  if (kind !== 'nothing') await world.call('reassess', { issueId: id }, viewer);
  await session.changed([id]);
  return `${id} ${kind}`;
};

const DONE = '10002';

const pass: Step = async ({ world, pick }) => {
  const ms = pick([2_000, 45_000, 70_000, 700_000]) ?? 0;
  world.pass(ms);
  return `${ms / 1000} s`;
};

/** Somebody without a gadget changes an item; no sweep has seen it yet. */
const elsewhere: Step = async ({ world, touched, pick }) => {
  const issue = pick(world.store.site.issues.filter(({ projectId }) => projectId === '1'));
  if (!issue) return undefined;
  touched([issue.id]);
  world.edit(issue.id, 'jonas', { name: 'priority' }, () => undefined);
  return issue.key;
};

const WAYS: readonly (readonly [name: string, step: Step])[] = [
  ['bar', bar],
  ['bar', bar],
  ['filter', filter],
  ['look', look],
  ['look', look],
  ['look', look],
  ['csv', csv],
  [
    'tab',
    async ({ watched: { session }, pick }) => {
      const list = pick<ListId>(LISTS);
      if (!list) return undefined;
      await session.open(list);
      return list;
    },
  ],
  [
    'sort',
    async ({ watched: { session }, pick }) => {
      const sorting = pick(SORTINGS);
      if (!sorting) return undefined;
      await session.choose({ sorting });
      return sorting.by;
    },
  ],
  [
    'more',
    async ({ watched: { session } }) => {
      if (!session.screen().list.hasMore) return undefined;
      await session.more();
      return '';
    },
  ],
  ['outcome', outcome],
  ['outcome', outcome],
  ['undo', undo],
  ['undo', undo],
  ['mark', mark],
  ['count it', countIt],
  ['answer', answer],
  [
    'refresh',
    async ({ watched: { session } }) => {
      await session.again();
      return '';
    },
  ],
  ['time passes', pass],
  ['elsewhere', elsewhere],
  [
    'sweep',
    async ({ world }) => {
      await world.sweep();
      return '';
    },
  ],
];

/** Ways that change nothing but what is looked at. */
const LOOKS = new Set(['bar', 'filter', 'look', 'csv', 'tab', 'sort', 'more']);

/** Ways after which everything was counted a moment ago. */
const COUNTS_ANEW = new Set(['refresh', 'outcome', 'undo', 'mark', 'count it', 'answer']);

const foundOn = (screen: Screen): Findings | undefined => (screen.found?.kind === 'found' ? screen.found : undefined);

function hasLearnt(before: Screen, after: Screen): boolean {
  return foundOn(before)?.known !== foundOn(after)?.known;
}

function numbersOf(screen: Screen): string {
  const numbers = foundOn(screen)?.numbers;
  if (!numbers) return '';
  const { technical, lists, ages, updated, notNow, never } = numbers;
  const counts = [technical, ...LISTS.map((list) => lists[list]), updated, notNow, never].map(
    (one) => one?.count ?? '–',
  );
  return `${counts.join(' ')} | ${ages?.map(({ count }) => count).join(' ')}`;
}

/** What is wrong on a screen, compared with the lists that its numbers open. */
function problemOn(world: GadgetWorld, watched: Watched): string | undefined {
  const screen = watched.session.screen();
  const found = foundOn(screen);
  if (!found) return `no gadget: ${screen.problem}`;
  if (screen.problem !== undefined || screen.list.problem !== undefined) return screen.problem ?? screen.list.problem;
  const { numbers } = found;
  const opened = (one: Counted) => {
    const keys = watched.opened.get(one) ?? world.listOf(one.jql, watched.viewer);
    watched.opened.set(one, keys);
    return keys;
  };
  const { technical, lists, updated, notNow, never } = numbers;
  const told: readonly (readonly [string, Counted | undefined])[] = [
    ['technical', technical],
    ...LISTS.map((list) => [list, lists[list]] as const),
    ['updated', updated],
    ['not now', notNow],
    ['never', never],
  ];
  for (const [name, one] of told) {
    const length = one && opened(one).length;
    if (one && one.count !== length) return `${name} ${one.count}, which opens ${length} (${one.jql})`;
  }
  const { counted, items, hasMore } = screen.list;
  if (counted) {
    const list = opened(counted);
    const rows = items.map(({ facts }) => facts.issue.key);
    if (counted.count !== list.length) return `a list of ${counted.count}, which opens ${list.length}`;
    if (
      hasMore
        ? rows.some((key) => !list.includes(key))
        : new Set(rows).size !== list.length || rows.some((key) => !list.includes(key))
    ) {
      return `the rows ${rows.join()}, which open ${list.join()}`;
    }
    const { list: id } = screen.choices;
    const isWhole = id !== 'looks-technical' && !isPart(choiceOf(screen.choices, id));
    if (isWhole && lists[id]?.count !== counted.count) return `${lists[id]?.count} above a list of ${counted.count}`;
  }
  const ofGroups = groupsWrong(screen, opened);
  if (ofGroups) return ofGroups;
  const wrong = counted && !hasMore && wrongAbout(world, watched, screen);
  if (wrong) return wrong;
  const all = numbers.ages?.reduce((sum, { count }) => sum + count, 0);
  if (all !== undefined && technical && all !== technical.count) return `bars of ${all} for ${technical.count} items`;
  return undefined;
}

/** Each group has the number that it opens, and its rows; together the groups are the list. */
function groupsWrong(
  { list: { groups, items, counted, hasMore } }: Screen,
  opened: (one: Counted) => readonly string[],
): string | undefined {
  if (!groups) return undefined;
  const keys = groups.flatMap((group) => group.items.map(({ facts }) => facts.issue.key));
  if (keys.join() !== items.map(({ facts }) => facts.issue.key).join()) return `groups of ${keys.join()}`;
  for (const { id, counted: of, items: rows } of groups) {
    const list = opened(of);
    const isShort = rows.length < of.count && !hasMore;
    if (list.length !== of.count || isShort || rows.some(({ facts }) => !list.includes(facts.issue.key))) {
      return `group ${id} of ${of.count} with ${rows.length} rows, which opens ${list.join()}`;
    }
  }
  const all = groups.reduce((sum, { counted: of }) => sum + of.count, 0);
  return counted && !hasMore && all !== counted.count ? `groups of ${all} in a list of ${counted.count}` : undefined;
}

/** What this viewer did stands on the screen as the app wrote it down, however far search lags behind. */
function wrongAbout(world: GadgetWorld, { own }: Watched, { choices, list: { items } }: Screen): string | undefined {
  const { list } = choices;
  if (list === 'looks-technical' || isPart(choiceOf(choices, list))) return undefined;
  const shown = new Set(items.map(({ facts }) => facts.issue.id));
  for (const id of own) {
    const issue = world.store.issues.get(id);
    const stakes = parseStakesProperty(issue?.properties['stakes']);
    if (!issue || !stakes || issue.statusId === DONE) continue;
    const today = new Date(world.nowMs()).toISOString().slice(0, 10);
    const isIn = {
      'not-refined': stakes.staleOn <= today,
      dates: stakes.deadline !== NO_DAY,
      'not-answered': ['open', 'partial', 'later'].includes(stakes.framing),
      'no-estimate': issue.custom['customfield_10016'] === undefined,
    }[list];
    const isWanted = isIn && stakes.technical === 'yes';
    if (shown.has(id) !== isWanted) return `${issue.key} is ${isWanted ? 'missing from' : 'still in'} ${list}`;
  }
  return undefined;
}
