import { sprintIds } from '../../fields/custom-fields';
import type { Sprint } from '../../site/project';
import type { JqlContext, JqlFieldKind, Term } from '../jql-context';
import type { JqlOperand } from '../query';
import { membership, unknownFunction, unknownValue } from './terms';

const STATES: Readonly<Record<string, Sprint['state']>> = {
  opensprints: 'active',
  closedsprints: 'closed',
  futuresprints: 'future',
};

/** The sprints an issue is or was in: by id, name, `openSprints()`, `closedSprints()` or `futureSprints()`. */
export function sprintKind(fieldId: string): JqlFieldKind {
  return {
    compile: (term, context) =>
      membership(
        term,
        (issue) => sprintIds(issue, fieldId),
        (operand) => sprintsFor(term, operand, context).map((sprint) => sprint.id),
      ),
    sortKey: () => (issue) => sprintIds(issue, fieldId).at(-1),
  };
}

function sprintsFor(term: Term, operand: JqlOperand, { store }: JqlContext): readonly Sprint[] {
  if (operand.kind === 'function') {
    const state = STATES[operand.name.toLowerCase()];
    if (state === undefined) throw unknownFunction(term, operand.name);
    return store.site.sprints.filter((sprint) => sprint.state === state);
  }
  const text = operand.kind === 'value' ? operand.text : '';
  const found = store.site.sprints.filter(
    (sprint) => String(sprint.id) === text || sprint.name.toLowerCase() === text.toLowerCase(),
  );
  if (found.length === 0) throw unknownValue(term, text);
  return found;
}
