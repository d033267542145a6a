import type { Connection } from '../../connection';
import { eachOf, isRecord, member, textOf } from '../../decoders/json';
import { Refused } from '../../refused';
import { unreadable } from '../../status-refusal';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';
import type { Expressions } from '../port';

/**
 * Jira expressions over REST:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/. Only their syntax and size are
 * analysed: of types, the analysis knows less than the places where the expressions stand.
 */
export function expressionsOverRest({ call }: Connection): Expressions {
  return {
    async expressionFault(expression) {
      const body = { expressions: [expression] };
      const answered = await call(OPERATIONS.analyseExpressions, { query: { check: 'syntax' }, body });
      const [result] = eachOf(member(answered.body, 'results'), (one) => (isRecord(one) ? one : undefined));
      if (result === undefined) throw unreadable('an expression');
      if (result['valid'] === true) return undefined;
      const says = eachOf(result['errors'], (error) => textOf(member(error, 'message')));
      return says.length === 0 ? 'Jira does not say why.' : says.join(' ');
    },

    async evaluateOn(issueId, projectId, expression) {
      const context = { issue: { id: Number(issueId) }, project: { id: Number(projectId) } };
      try {
        const answered = await call(OPERATIONS.evaluateExpression, { body: { expression, context } });
        if (!isRecord(answered.body) || !('value' in answered.body)) throw unreadable('an expression');
        return { value: answered.body['value'] };
      } catch (error) {
        if (error instanceof Refused && error.kind === 'invalid') return { fault: error.message };
        throw error;
      }
    },
  };
}
