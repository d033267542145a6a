import type { JqlContext, JqlFieldKind } from '../jql-context';
import { idsOf, namedTest } from './named-kind';
import { range, unknownValue } from './terms';

/** The priority; `>` means more urgent, and sorting in descending order puts the most urgent first. */
export const priorityKind: JqlFieldKind = {
  compile: (term, context) => {
    const { priorities } = context.store.site;
    if (!/^[<>]/u.test(term.operator)) {
      return namedTest(term, context, (issue) => issue.priorityId, priorities);
    }
    const rank = urgency(context);
    return range(
      term,
      (issue) => rank(issue.priorityId),
      (operand) => {
        if (operand.kind !== 'value') throw unknownValue(term, operand.kind);
        return rank(idsOf(term, operand.text, priorities)[0]) ?? 0;
      },
    );
  },
  sortKey: (context) => {
    const rank = urgency(context);
    return (issue) => rank(issue.priorityId);
  },
};

function urgency({ store }: JqlContext): (id: string | undefined) => number | undefined {
  const { priorities } = store.site;
  const ranks = new Map(priorities.map((priority, index) => [priority.id, priorities.length - index]));
  return (id) => (id === undefined ? undefined : ranks.get(id));
}
