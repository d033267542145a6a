import type { Call } from '../call';
import { grantsOf, isGrantedGlobally, type Grants } from '../decoders/grants';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { Permissions, ProjectPermission } from '../port';
import { Refused } from '../refused';

/** Issues or projects in one check. */
const MOST_AT_ONCE = 1_000;

/**
 * Permission checks that fail closed: an id is allowed when a whole, sound answer names it. Where Jira can't answer at the
 * moment, nobody knows, and that is thrown: said as a no, it would send people to ask for a permission that they have.
 */
export function permissionsOverRest(call: Call): Permissions {
  const allowed = async (
    permission: ProjectPermission,
    kind: keyof Grants,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> => {
    const asked = [...new Set(ids)].filter((id) => isIssueId(id) && Number.isSafeInteger(Number(id)));
    const granted = new Set<string>();
    for (let from = 0; from < asked.length; from += MOST_AT_ONCE) {
      const some = asked.slice(from, from + MOST_AT_ONCE);
      const answer = await orNothing(
        call(OPERATIONS.permissions, {
          body: { projectPermissions: [{ permissions: [permission], [kind]: some.map(Number) }] },
        }),
      );
      const named = new Set(grantsOf(answer, permission)[kind]);
      for (const id of some) if (named.has(id)) granted.add(id);
    }
    return granted;
  };

  return {
    allowedIssues: (permission, issueIds) => allowed(permission, 'issues', issueIds),
    allowedProjects: (permission, projectIds) => allowed(permission, 'projects', projectIds),
    mayEdit: async (issueId) => (await allowed('EDIT_ISSUES', 'issues', [issueId])).has(issueId),
    async mayAdministerSite() {
      const answer = await orNothing(call(OPERATIONS.permissions, { body: { globalPermissions: ['ADMINISTER'] } }));
      return isGrantedGlobally(answer, 'ADMINISTER');
    },
  };
}

/** A check that Jira refused grants nothing; one that it is too busy for, or that got lost, says nothing. */
async function orNothing(check: ReturnType<Call>): Promise<unknown> {
  try {
    return (await check).body;
  } catch (error) {
    if (error instanceof Refused && error.kind !== 'unavailable' && error.kind !== 'conflict') return undefined;
    throw error;
  }
}
