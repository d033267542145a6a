import { useEffect, useState } from 'preact/hooks';
import { Refused } from '../../../src/jira/refused';
import { jira } from '../../shared/bridge/jira';
import type { ScopeProject } from '../find/scope-projects';

/** Ids of the projects whose settings this viewer may change; `undefined` until Jira said, and where it can't answer. */
export function useAdministered(projects: readonly ScopeProject[]): ReadonlySet<string> | undefined {
  const [ids, setIds] = useState<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    const asked = projects.map(({ id }) => id);
    void administeredAmong(asked).then(setIds);
  }, [projects]);
  return ids;
}

async function administeredAmong(projectIds: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  try {
    return await jira.allowedProjects('ADMINISTER_PROJECTS', projectIds);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
