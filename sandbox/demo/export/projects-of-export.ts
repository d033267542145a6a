import { aProject } from '../../jira/site';
import type { Project } from '../../jira/site/project';
import { type Catalogue, idsOf, named, numbered, type Standing } from './catalogue-of-export';
import { advisePolicy } from './advise-policy';

/** A project, with the ids of its components and versions by name. */
export type ExportedProject = {
  readonly project: Project;
  readonly components: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, string>;
};

/** Ids of components and versions count up through all projects, a range for each. */
const RANGE = 10_000;

/** The projects by key, each with what its items use, and with Stakes advising by its default rule. */
export function projectsOf(
  standing: readonly Standing[],
  catalogue: Catalogue,
  workflowId: string,
): ReadonlyMap<string, ExportedProject> {
  const byKey = new Map<string, Standing[]>();
  for (const one of standing) {
    const { projectKey } = one.issue;
    const ofProject = byKey.get(projectKey);
    if (ofProject) ofProject.push(one);
    else byKey.set(projectKey, [one]);
  }
  const labels = [...new Set(standing.flatMap(({ state }) => state.labels))];
  const policy = advisePolicy(catalogue.issueTypes, labels);
  return new Map(
    [...byKey].map(([key, ofProject], index) => {
      const states = ofProject.map(({ state }) => state);
      const first = (index + 1) * RANGE;
      const components = numbered(
        states.flatMap((state) => state.components),
        first + 1,
      );
      const versions = numbered(
        states.flatMap((state) => state.fixVersions),
        first + RANGE / 2,
      );
      const project = aProject(String(10_000 + index), key, key, {
        issueTypeIds: [
          ...new Set(
            idsOf(
              catalogue.types,
              states.map(({ type }) => type),
            ),
          ),
        ],
        workflowIds: { default: workflowId },
        components: named(components),
        versions: named(versions).map((version) => ({ ...version, released: false, archived: false })),
        properties: { 'stakes.policy': policy },
      });
      return [key, { project, components, versions }];
    }),
  );
}
