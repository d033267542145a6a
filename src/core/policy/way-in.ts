import { beforeEntry, newestFirst, type FieldIds } from '../issue/as-it-stood';
import { type Author, type ChangeEntry, isNamed } from '../history/history';
import type { Issue, IssueFacts } from '../issue/issue';
import type { RefinementRules } from '../refinement/rules';
import type { TechnicalRule } from '../technical-rule/rule';
import { isTechnical } from '../technical-rule/technical';
import type { Policy } from './policy';
import { unanswered } from './unanswered';
import type { WayIn } from './ways-in';

export type WayInFacts = {
  readonly facts: IssueFacts;
  readonly creator?: Author | undefined;
  readonly createdAtMs: number;
  /** The whole changelog, in any order. */
  readonly entries: readonly ChangeEntry[];
  readonly rule: TechnicalRule;
  readonly fields?: FieldIds | undefined;
};

/**
 * How a technical item without answers came to be here: the change that made it so, or else the way it was created.
 * Nothing where it isn't one by the rule, or Jira doesn't tell.
 */
export function wayIn(given: WayInFacts): WayIn | undefined {
  const lacks = (facts: IssueFacts) => lacksAnswers(facts, given.rule);
  if (!lacks(given.facts)) return undefined;
  let after = given.facts;
  for (const entry of newestFirst(given.entries)) {
    if (isMove(entry)) return 'move';
    const before = beforeEntry(after, entry, given.fields);
    if (!lacks(before)) return wayOfChange(entry, after, before);
    after = before;
  }
  return wayOfCreation(after, given);
}

type JudgedFacts = {
  readonly issue: Issue;
  readonly entries: readonly ChangeEntry[];
  readonly policy: Policy;
  readonly siteFields?: RefinementRules['siteFields'];
};

/** The same, of an issue that is judged by its whole changelog. */
export function wayInOf({ issue, entries, policy, siteFields }: JudgedFacts): WayIn | undefined {
  const createdAtMs = Date.parse(issue.createdAt);
  const fields = { framing: siteFields?.framing?.[0] };
  return wayIn({ facts: issue, creator: issue.creator, createdAtMs, entries, rule: policy.rule, fields });
}

/** How an item was created, as far as Jira tells; `atCreation` is what it was then. */
export function wayOfCreation(
  atCreation: IssueFacts,
  { creator, createdAtMs, entries }: Pick<WayInFacts, 'creator' | 'createdAtMs' | 'entries'>,
): WayIn | undefined {
  if (entries.some((entry) => isCloneLink(entry, createdAtMs))) return 'clone';
  if (creator?.accountType === 'app') return 'app';
  return atCreation.type.level === 'subtask' ? 'sub-task' : undefined;
}

/** A type of the past has no level in a changelog; an ordinary item is what most are. */
function lacksAnswers(facts: IssueFacts, rule: TechnicalRule): boolean {
  const type = { ...facts.type, level: facts.type.level ?? ('standard' as const) };
  return isTechnical({ ...facts, type }, rule).technical && unanswered(facts.framing).length > 0;
}

function isMove({ items }: ChangeEntry): boolean {
  return items.some((item) => isNamed(item, 'project') || isNamed(item, 'key'));
}

function wayOfChange({ items }: ChangeEntry, after: IssueFacts, before: IssueFacts): WayIn | undefined {
  if (unanswered(after.framing).length > unanswered(before.framing).length) return 'field-emptied';
  if (items.some((item) => isNamed(item, 'issuetype'))) {
    return items.some((item) => isNamed(item, 'parent')) ? 'convert' : 'type-change';
  }
  const isRelabelled = ['labels', 'component', 'components'].some((name) => items.some((item) => isNamed(item, name)));
  return isRelabelled ? 'relabelled' : undefined;
}

/** A clone is linked to its original in the moment it is made. */
const CLONED_WITHIN_MS = 60_000;

function isCloneLink({ items, atMs }: ChangeEntry, createdAtMs: number): boolean {
  const isAtOnce = Math.abs(atMs - createdAtMs) <= CLONED_WITHIN_MS;
  return isAtOnce && items.some((item) => isNamed(item, 'link') && /\bclones\b/i.test(item.toText ?? ''));
}
