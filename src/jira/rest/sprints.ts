import { isAnyOf } from '../../core/query/jql';
import type { Sprint } from '../../core/refinement/deferrals';
import type { Call } from '../call';
import { listOf, member } from '../decoders/json';
import { sprintsOf } from '../decoders/sprint';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { Site } from '../port';
import { Refused } from '../refused';

/** Few enough for one short query; an issue that went through more is not told of the older ones. */
const MOST_SPRINTS = 20;
const ISSUES = 100;

/** Sprints, read from the issues that were in them: Jira's own list of sprints needs scopes of Jira Software. */
export function sprintsOverRest(call: Call, { fields }: Pick<Site, 'fields'>): Pick<Site, 'sprints'> {
  return {
    async sprints(ids) {
      const { sprint } = await fields();
      const asked = ids.filter(isIssueId).slice(-MOST_SPRINTS);
      if (!sprint || asked.length === 0) return [];
      const jql = isAnyOf(
        'sprint',
        asked.map((id) => ({ id })),
      );
      try {
        const { body } = await call(OPERATIONS.search, { body: { jql, fields: [sprint.id], maxResults: ISSUES } });
        const found = (listOf(member(body, 'issues')) ?? []).flatMap((one) =>
          sprintsOf(member(one, 'fields', sprint.id)),
        );
        return [...new Map<string, Sprint>(found.map((one) => [one.id, one])).values()];
      } catch (error) {
        // A sprint that was deleted makes the whole query invalid.
        if (error instanceof Refused && error.kind === 'invalid') return [];
        throw error;
      }
    },
  };
}
