import type { Issue, Named } from '../issue/issue';
import type { MarkRecord } from '../records/records';
import { ROW_WORDS, type NeverLevel, type RowFact, type RuleRow, type TechnicalRule } from './rule';
import { isSame } from './same-operand';

/** A person's word on one issue that holds now: it overrides the rule, except in a guard. */
export type Mark = Pick<MarkRecord, 'technical' | 'because' | 'by' | 'atMs'>;

/** The facts that the rule looks at. */
export type RuleFacts = Pick<Issue, 'type' | 'labels' | 'components' | 'parent'>;

/** What decided. A `row` has its place in the rule and, in `matched`, the issue's own spelling of what it matched. */
export type Reason =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'row'; readonly row: RuleRow; readonly index: number; readonly matched: string }
  | { readonly kind: 'never'; readonly level: NeverLevel }
  | { readonly kind: 'off'; readonly type: string }
  | { readonly kind: 'none' };

/** Whether an issue is technical and why. `text` says why to people: "type Technical task". */
export type TechnicalVerdict = { readonly technical: boolean; readonly reason: Reason; readonly text: string };

/**
 * Whether the issue is technical: by the mark, where there is one, else by the first row that matches. Leave the mark
 * out to read the rule as a guard does: a mark never opens a door.
 */
export function isTechnical(issue: RuleFacts, rule: TechnicalRule, mark?: Mark): TechnicalVerdict {
  const reason = reasonFor(issue, rule, mark);
  const technical = reason.kind === 'mark' ? reason.mark.technical : reason.kind === 'row';
  return { technical, reason, text: textOf(reason) };
}

function reasonFor(issue: RuleFacts, rule: TechnicalRule, mark: Mark | undefined): Reason {
  if (mark) return { kind: 'mark', mark };
  const level = rule.never.find((never) => never === issue.type.level);
  if (level !== undefined) return { kind: 'never', level };
  if (rule.neverTypes?.some(({ id }) => id === issue.type.id)) return { kind: 'off', type: issue.type.name };
  for (const [index, row] of rule.rows.entries()) {
    const matched = FACTS[row.by](issue).find((fact) => row.is.some((operand) => isSame(row.by, operand, fact)));
    if (matched) return { kind: 'row', row, index, matched: matched.name };
  }
  return { kind: 'none' };
}

const FACTS: Readonly<Record<RowFact, (issue: RuleFacts) => readonly Named[]>> = {
  type: (issue) => [issue.type],
  label: (issue) => issue.labels.map((name) => ({ name })),
  component: (issue) => issue.components,
  parent: ({ parent }) => (parent ? [{ id: parent.id, name: parent.key }] : []),
};

const NEVER_TEXTS: Readonly<Record<NeverLevel, string>> = {
  subtask: 'sub-tasks are left out',
  epic: 'epics are left out',
};

function textOf(reason: Reason): string {
  switch (reason.kind) {
    case 'mark':
      return markText(reason.mark);
    case 'row':
      return `${ROW_WORDS[reason.row.by]} ${reason.matched}`;
    case 'never':
      return NEVER_TEXTS[reason.level];
    case 'off':
      return `Stakes is off for type ${reason.type}`;
    case 'none':
      return 'no row of the technical rule matches';
  }
}

function markText({ technical, because }: Mark): string {
  const text = technical ? 'marked as technical' : 'marked as not technical';
  return because ? `${text}: ${because}` : text;
}
