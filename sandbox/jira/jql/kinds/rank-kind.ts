import { notEmulated } from '../../reply';
import type { JqlFieldKind } from '../jql-context';

/** The order on boards. JQL sorts by it; comparing by it is left out. */
export function rankKind(fieldId: string): JqlFieldKind {
  return {
    compile: (term) => {
      throw notEmulated(`comparing by '${term.field}'`);
    },
    sortKey: () => (issue) => {
      const rank = issue.custom[fieldId];
      return typeof rank === 'string' ? rank : undefined;
    },
  };
}
