import { useEffect, useState } from 'preact/hooks';
import { jira } from '../../shared/bridge/jira';
import type { ScopeProject } from '../find/scope-projects';

/** Ids of the projects whose settings this viewer may change; `undefined` until Jira said, none where it doesn't. */
export function useAdministered(projects: readonly ScopeProject[]): ReadonlySet<string> | undefined {
  const [ids, setIds] = useState<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    const asked = projects.map(({ id }) => id);
    void jira.allowedProjects('ADMINISTER_PROJECTS', asked).then(setIds);
  }, [projects]);
  return ids;
}
