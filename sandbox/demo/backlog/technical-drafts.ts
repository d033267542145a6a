import { at, DAY_MS, daysAgo, inWorkingHours, MINUTE_MS } from '../calendar';
import {
  comment,
  type Deed,
  type Draft,
  framing,
  type Framing,
  move,
  points,
  priority,
  projectKeyOf,
  sprint,
} from '../draft';
import { ESTIMATED_BY_SAM } from '../history/estimation-session';
import { DEVELOPERS, type Person } from '../people';
import { sprintId, sprintStartMs } from '../sprints';
import { answersFrom } from './stock-answers';
import { TECHNICAL_OF_PAYMENTS } from './technical-of-payments';
import { TECHNICAL_OF_PLATFORM } from './technical-of-platform';
import { TECHNICAL_OF_STOREFRONT } from './technical-of-storefront';
import type { TechnicalRow } from './technical-row';

/** When the item with a number was created, for a few numbers of each project; the others lie between. */
const MILESTONES = {
  SHOP: [
    [1, '2025-04-02 08:10'],
    [46, '2026-01-09 10:15'],
    [89, '2026-09-09 09:30'],
    [90, '2026-09-17 09:30'],
    [92, '2026-09-28 09:30'],
  ],
  PAY: [
    [1, '2025-04-10 09:00'],
    [56, '2026-09-08 09:00'],
    [57, '2026-09-21 09:00'],
    [58, '2026-09-24 09:00'],
  ],
  OPS: [
    [1, '2025-05-06 08:30'],
    [12, '2026-02-06 08:20'],
    [49, '2026-09-08 08:30'],
    [50, '2026-09-23 08:30'],
  ],
} as const;

const ROWS = [...TECHNICAL_OF_STOREFRONT, ...TECHNICAL_OF_PAYMENTS, ...TECHNICAL_OF_PLATFORM];

const SAID = [
  'Talked about it with the team: still wanted, not before autumn.',
  'Half of it could be done with the next release.',
  'The supplier confirmed it by phone.',
  'Let us look at the numbers again in two weeks.',
];

function draftOf(row: TechnicalRow, turn: number): Draft {
  const { key, summary, label, days } = row;
  const lastMs = inWorkingHours(daysAgo(days));
  const reporter = DEVELOPERS[turn % DEVELOPERS.length] ?? 'ana';
  const kind =
    label === undefined ? ({ type: 'technicalTask' } as const) : ({ type: 'task', labels: [label] } as const);
  if (row.answers === 'later' || row.answers === 'overdue') {
    return { key, summary, ...kind, reporter, createdMs: lastMs, framing: framingOf(row, turn), deeds: [] };
  }
  const createdMs = Math.min(createdOn(key), lastMs - 12 * DAY_MS);
  return { key, summary, ...kind, reporter, createdMs, deeds: deedsOf(row, turn, createdMs, lastMs, reporter) };
}

/** When an item of this key was created: numbers are given in order of time. */
export function createdOn(key: string): number {
  const project = projectKeyOf(key);
  const number = Number(key.slice(project.length + 1));
  const stones = MILESTONES[project].map(([at_, moment]) => ({ number: at_, ms: at(moment) }));
  const after = stones.findIndex((stone) => stone.number >= number);
  const [from, to] = [stones[Math.max(0, after - 1)], stones[after]];
  if (from === undefined || to === undefined) throw new RangeError(`${key} is beyond the demo's items.`);
  const share = to.number === from.number ? 0 : (number - from.number) / (to.number - from.number);
  return inWorkingHours(from.ms + share * (to.ms - from.ms));
}

function deedsOf(row: TechnicalRow, turn: number, createdMs: number, lastMs: number, by: Person): Deed[] {
  const between = (share: number) => inWorkingHours(createdMs + share * (lastMs - createdMs - DAY_MS));
  const answers = framingOf(row, turn);
  const last = lastDeed(row, turn, lastMs, by, answers);
  const deeds: Deed[] = [];
  if (row.points !== undefined && last?.kind !== 'points') deeds.push(points(between(0.4), by, row.points));
  if (last?.kind !== 'framing') deeds.push(framing(between(0.8), by, answers));
  return [...deeds, ...(last ? [last] : []), ...movesOf(row, turn)];
}

/** What refined the item last; Sam's estimates come with his session. */
function lastDeed(row: TechnicalRow, turn: number, ms: number, by: Person, answers: Framing): Deed | undefined {
  if (ESTIMATED_BY_SAM.includes(row.key)) return undefined;
  if (turn % 4 === 0) return framing(ms, by, answers);
  if (turn % 4 === 1 && row.points !== undefined) return points(ms, by, row.points);
  if (turn % 4 === 2) return priority(ms, 'priya', 'low');
  return comment(ms, DEVELOPERS[(turn + 1) % DEVELOPERS.length] ?? 'ben', SAID[turn % SAID.length] ?? '');
}

/** Sprints and statuses: things that happen to an item without anybody refining it. */
function movesOf({ key, place, days }: TechnicalRow, turn: number): Deed[] {
  const project = projectKeyOf(key);
  if (place === 'done') return [move(inWorkingHours(daysAgo(days - 20)), 'ben', 'done')];
  if (project === 'OPS') return [];
  const startMs = sprintStartMs(24);
  if (place === 'active sprint') {
    return [
      sprint(startMs + 11 * MINUTE_MS, 'priya', sprintId(project, 24)),
      move(startMs + DAY_MS, 'chloe', 'inProgress'),
    ];
  }
  if (turn % 5 !== 0 || days < 60) return [];
  return [
    sprint(sprintStartMs(20) + 6 * MINUTE_MS, 'priya', sprintId(project, 20)),
    sprint(sprintStartMs(21) + 3 * MINUTE_MS, 'priya'),
  ];
}

const LATER = { later: '2026-10-07', overdue: '2026-09-25' } as const;

const QUESTIONS = ['doNothing', 'risk', 'blocked', 'future'] as const;

function framingOf({ kind, origin, answers, doNothing = '', deadline }: TechnicalRow, turn: number): Framing {
  const full = answersFrom(kind, doNothing, turn);
  const { doNothing: _0, risk: _1, blocked: _2, future: _3, ...worth } = full;
  const chips: Framing = { ...worth, origin };
  const when: Framing = deadline === undefined ? { noFixedDate: true } : { deadline };
  if (answers === 'all') return { ...full, ...when, origin };
  if (answers === 'thin') return { ...thin(full, turn), ...when, origin };
  if (answers === 'later' || answers === 'overdue') {
    return { ...chips, laterReason: 'I have to ask the supplier first', laterUntil: LATER[answers] };
  }
  const answered = Object.fromEntries(QUESTIONS.slice(0, answers).map((id) => [id, full[id]]));
  return { ...chips, ...answered, ...(answers > 0 && when) };
}

/** Answers that convince engineers alone. */
function thin(full: Framing, turn: number): Framing {
  return turn % 2 === 0 ? { ...full, future: 'It gets worse' } : { ...full, risk: 'Technical debt' };
}

/** Technical items that no story is told on. */
export const TECHNICAL_DRAFTS: readonly Draft[] = ROWS.map(draftOf);
