import type { Issue, Named } from '../issue/issue';
import { looksTechnical } from './looks-technical';
import type { RowFact, TechnicalRule } from './rule';
import { isSame } from './same-operand';
import { isTechnical, type Mark } from './technical';

/** An open item, and what a person said of it where somebody did. */
export type MarkedIssue = { readonly issue: Issue; readonly mark?: Mark | undefined };

/**
 * A change of the rule that its project speaks for. `marked`: people marked so many items with this fact as technical, or as
 * not. `looks`: of the open items with this fact so many look technical by their summary.
 */
export type OfferedRow = {
  readonly by: RowFact;
  readonly thing: Named;
  /** Open items with this fact. */
  readonly items: number;
} & (
  | { readonly because: 'marked'; readonly technical: boolean; readonly marks: number }
  | { readonly because: 'looks'; readonly looking: number }
);

/** One mark is an exception, two a coincidence. */
const LEAST_MARKS = 3;

const LEAST_LOOKING = 2;

/** Of the items with a fact, the part for which it has to hold before the rest are made so as well. */
const LEAST_SHARE = 1 / 2;

/** As many as are read at a glance. */
const MOST_OFFERED = 4;

type Group = { readonly by: RowFact; readonly thing: Named; readonly members: MarkedIssue[] };

/**
 * What a project's open items say that its rule doesn't: first what people marked alike, then what looks technical; by how
 * many items each is about. Nothing is offered that anybody's mark speaks against.
 */
export function offeredRows(items: readonly MarkedIssue[], rule: TechnicalRule): readonly OfferedRow[] {
  const ordinary = items.filter(({ issue }) => issue.type.level === 'standard');
  const groups = groupsOf(ordinary);
  const marked = groups.flatMap((group) => byMarks(group, rule) ?? []);
  const looking = groups.flatMap((group) => byLooks(group, rule) ?? []);
  return [...marked.toSorted(mostItems), ...looking.toSorted(mostItems)].slice(0, MOST_OFFERED);
}

const mostItems = (one: OfferedRow, other: OfferedRow): number => other.items - one.items;

function groupsOf(items: readonly MarkedIssue[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const { type, labels, components } = item.issue;
    const facts: readonly (readonly [RowFact, Named])[] = [
      ['type', type],
      ...labels.map((name) => ['label', { name }] as const),
      ...components.map((component) => ['component', component] as const),
    ];
    for (const [by, thing] of facts) {
      const key = `${by} ${thing.id ?? thing.name}`;
      const group = groups.get(key) ?? { by, thing, members: [] };
      group.members.push(item);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function byMarks({ by, thing, members }: Group, rule: TechnicalRule): OfferedRow | undefined {
  const marks = members.flatMap(({ mark }) => mark ?? []);
  const [first] = marks;
  if (!first || marks.length < LEAST_MARKS || marks.some(({ technical }) => technical !== first.technical)) return;
  const { technical } = first;
  if (marks.length < members.length * LEAST_SHARE || isNamed(rule, by, thing) === technical) return undefined;
  return { by, thing, items: members.length, because: 'marked', technical, marks: marks.length };
}

function byLooks({ by, thing, members }: Group, rule: TechnicalRule): OfferedRow | undefined {
  if (isNamed(rule, by, thing) || members.some(({ mark }) => mark?.technical === false)) return undefined;
  const isMissed = ({ issue, mark }: MarkedIssue) =>
    !mark && isTechnical(issue, rule).reason.kind === 'none' && looksTechnical(issue.summary).length > 0;
  const looking = members.filter(isMissed).length;
  if (looking < LEAST_LOOKING || looking < members.length * LEAST_SHARE) return undefined;
  return { by, thing, items: members.length, because: 'looks', looking };
}

function isNamed({ rows }: TechnicalRule, by: RowFact, thing: Named): boolean {
  return rows.some((row) => row.by === by && row.is.some((operand) => isSame(by, operand, thing)));
}
