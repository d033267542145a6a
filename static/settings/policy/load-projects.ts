import type { Enforcement } from '../../../src/core/policy/policy';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import type { Jira } from '../../../src/jira/port';
import type { FoundProject } from '../../../src/jira/site';

/** A project in the list of the site's page. */
export type ListedProject = Pick<FoundProject, 'id' | 'key' | 'name' | 'typeKey'> & {
  /** The mode it lives by, or that its settings can't be read. */
  readonly mode: Enforcement | 'unreadable';
  /** Its project property as read, for comparing before it is written. */
  readonly stored: unknown;
  readonly mayAdminister: boolean;
  /** A service project is a queue of requests, not a product backlog: Stakes is of no use there. */
  readonly isBacklog: boolean;
};

/** Every project that the viewer can see, with its mode, in two kinds of calls at any number; by key. */
export async function loadProjects(
  jira: Pick<Jira, 'projects' | 'allowedProjects'>,
): Promise<readonly ListedProject[]> {
  const found = await jira.projects({ property: POLICY_PROPERTY });
  const allowed = await jira.allowedProjects(
    'ADMINISTER_PROJECTS',
    found.map(({ id }) => id),
  );
  return found.map(({ id, key, name, typeKey, property }) => ({
    id,
    key,
    name,
    typeKey,
    mode: modeOf(property),
    stored: property,
    mayAdminister: allowed.has(id),
    isBacklog: typeKey !== 'service_desk',
  }));
}

function modeOf(stored: unknown): ListedProject['mode'] {
  if (stored === undefined || stored === null) return 'off';
  const parsed = parsePolicy(stored);
  return 'problem' in parsed ? 'unreadable' : parsed.policy.enforcement;
}
