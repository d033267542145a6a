import type { Call } from '../call';
import { eachOf, listOf } from '../decoders/json';
import { namedOf, projectOf, projectSummaryOf } from '../decoders/project';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { Projects } from '../port';
import type { ProjectSummary } from '../site';
import { unreadable } from '../status-refusal';
import { everyOffset } from './offset-pages';
import { propertyOverRest } from './property';

const MOST_PROJECTS = 1_000;
const PAGE_SIZE = 100;
const IDS_A_CALL = 50;

/** Projects, their parts and their properties. */
export function projectsOverRest(call: Call): Projects {
  const properties = propertyOverRest(call, OPERATIONS.projectProperty, OPERATIONS.saveProjectProperty, 'project');

  const search = (query: { id?: readonly string[]; query?: string; propertyQuery?: string }) =>
    everyOffset('projects', MOST_PROJECTS, projectSummaryOf, async (startAt) =>
      call(OPERATIONS.projects, { query: { ...query, startAt, maxResults: PAGE_SIZE, orderBy: 'key' } }),
    );

  return {
    async project(idOrKey) {
      const { status, body } = await call(OPERATIONS.project, { parts: { project: idOrKey }, accept: [404] });
      if (status === 404) return undefined;
      const project = projectOf(body);
      if (!project) throw unreadable('this project');
      return project;
    },

    async projects({ ids, typed, propertyQuery } = {}) {
      const query = {
        ...(typed ? { query: typed } : {}),
        ...(propertyQuery === undefined ? {} : { propertyQuery }),
      };
      if (ids === undefined) return search(query);
      const asked = [...new Set(ids.filter(isIssueId))].slice(0, MOST_PROJECTS);
      const found: ProjectSummary[] = [];
      for (let from = 0; from < asked.length; from += IDS_A_CALL) {
        found.push(...(await search({ ...query, id: asked.slice(from, from + IDS_A_CALL) })));
      }
      return found;
    },

    async components(projectIdOrKey) {
      const { body } = await call(OPERATIONS.components, { parts: { project: projectIdOrKey } });
      if (listOf(body) === undefined) throw unreadable("this project's components");
      return eachOf(body, namedOf);
    },

    projectProperty: properties.read,
    saveProjectProperty: properties.save,
  };
}
