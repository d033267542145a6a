import { useCallback, useEffect, useState } from 'preact/hooks';
import { flag } from '../../shared/bridge/host';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { loadProjects, type ListedProject } from './load-projects';
import { switchOn } from './switch-on';

/** How far the list is. */
type ProjectsState =
  | { readonly status: 'loading' }
  | { readonly status: 'forbidden' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'ready'; readonly projects: readonly ListedProject[] };

export type ProjectsAccess = {
  readonly state: ProjectsState;
  readonly reload: () => void;
  /** Switches one project on; answers why that failed. */
  readonly switchOn: (project: ListedProject) => Promise<string | undefined>;
};

/** The site's projects for somebody who may administer it. */
export function useProjects(): ProjectsAccess {
  const [state, setState] = useState<ProjectsState>({ status: 'loading' });

  const reload = useCallback(() => {
    setState({ status: 'loading' });
    read().then(setState, (error: unknown) => setState({ status: 'failed', sentence: sentenceOf(error) }));
  }, []);
  useEffect(reload, [reload]);

  const switchOnOne = async (project: ListedProject): Promise<string | undefined> => {
    try {
      const outcome = await switchOn(jira, project, new Date().toISOString().slice(0, 10));
      if (outcome.kind === 'invalid') return outcome.problem;
      if (outcome.kind === 'conflict') return TEXTS.switchConflict;
      setState((before) => withPolicy(before, project.id, outcome.stored));
      flag('success', TEXTS.switchedOn(project.key), TEXTS.switchedOnBody);
      return undefined;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return { state, reload, switchOn: switchOnOne };
}

async function read(): Promise<ProjectsState> {
  const [mayAdminister, projects] = await Promise.all([jira.mayAdministerSite(), loadProjects(jira)]);
  return mayAdminister ? { status: 'ready', projects } : { status: 'forbidden' };
}

function withPolicy(state: ProjectsState, projectId: string, stored: unknown): ProjectsState {
  if (state.status !== 'ready') return state;
  const projects = state.projects.map((one) =>
    one.id === projectId ? { ...one, mode: 'advise' as const, stored } : one,
  );
  return { status: 'ready', projects };
}
