import { flag } from '../../shared/bridge/host';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { useLoaded, type Loading } from '../parts/use-loaded';
import { SITE_TEXTS } from './texts';
import { followPolicy } from '../policy/follow-policy';
import { siteStart } from '../policy/site-settings';
import { loadProjects, type ListedProject } from '../policy/load-projects';
import { switchOn } from './switch-on';

export type ProjectsAccess = Pick<Loading<readonly ListedProject[]>, 'state' | 'reload'> & {
  /** Switches one project on; answers why that failed. */
  readonly switchOn: (project: ListedProject) => Promise<string | undefined>;
};

/** The site's projects; absent for somebody who may not administer it. */
export function useProjects(): ProjectsAccess {
  const { state, reload, change } = useLoaded(read, []);

  const switchOnOne = async (project: ListedProject): Promise<string | undefined> => {
    try {
      const outcome = await switchOn(jira, project, new Date().toISOString().slice(0, 10), siteStart);
      if (outcome.kind === 'invalid') return outcome.problem;
      if (outcome.kind === 'conflict') {
        const now = await read();
        if (now) change(() => now);
        return SITE_TEXTS.switchConflict;
      }
      await followPolicy(project.id);
      change((projects) => withPolicy(projects, project.id, outcome.stored));
      flag('success', SITE_TEXTS.switchedOn(project.key), SITE_TEXTS.switchedOnBody);
      return undefined;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return { state, reload, switchOn: switchOnOne };
}

async function read(): Promise<readonly ListedProject[] | undefined> {
  const [mayAdminister, projects] = await Promise.all([jira.mayAdministerSite(), loadProjects(jira)]);
  return mayAdminister ? projects : undefined;
}

function withPolicy(projects: readonly ListedProject[], projectId: string, stored: unknown): readonly ListedProject[] {
  return projects.map((one) => (one.id === projectId ? { ...one, mode: 'advise' as const, stored } : one));
}
