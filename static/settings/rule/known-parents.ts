import type { Named } from '../../../src/core/issue/issue';
import type { Operand, TechnicalRule } from '../../../src/core/technical-rule/rule';
import { isIssueId, isIssueKey } from '../../../src/jira/paths';
import type { Issues } from '../../../src/jira/port';

/** Which of the rule's parents this viewer can see. Jira refuses a whole query that names one they can't. */
export async function knownParents(jira: Pick<Issues, 'issue'>, rule: TechnicalRule): Promise<readonly Named[]> {
  const operands = rule.rows.filter(({ by }) => by === 'parent').flatMap(({ is }) => is);
  const parents = await Promise.all(operands.map((operand) => parentOf(jira, operand)));
  return parents.filter((parent) => parent !== undefined);
}

/** A parent by its id or key, as the rule names it; `undefined` where there is none to see. */
export async function parentOf(jira: Pick<Issues, 'issue'>, { id, name }: Operand): Promise<Operand | undefined> {
  const idOrKey = id ?? name.trim().toUpperCase();
  if (!isIssueId(idOrKey) && !isIssueKey(idOrKey)) return undefined;
  const found = await jira.issue(idOrKey);
  return found && { id: found.issue.id, name: found.issue.key };
}
