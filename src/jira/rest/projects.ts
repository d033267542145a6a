import type { Call } from '../call';
import { eachOf, listOf, member } from '../decoders/json';
import { issueTypesOf, namedOf, projectOf, projectSummaryOf } from '../decoders/project';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { Projects } from '../port';
import type { FoundProject } from '../site';
import { unreadable } from '../status-refusal';
import { everyOffset } from './offset-pages';
import { saveProperty } from './save-property';

const MOST_PROJECTS = 1_000;
const PAGE_SIZE = 100;
const IDS_A_CALL = 50;

/** Projects, their parts, and the writing of their properties. */
export function projectsOverRest(call: Call): Omit<Projects, 'projectProperty'> {
  const search = (query: {
    id?: readonly string[];
    query?: string;
    propertyQuery?: string;
    properties?: string;
    expand?: 'issueTypes';
  }) => {
    const found = (value: unknown): FoundProject | undefined => {
      const summary = projectSummaryOf(value);
      const property = query.properties === undefined ? undefined : member(value, 'properties', query.properties);
      return (
        summary && {
          ...summary,
          ...(property === undefined ? {} : { property }),
          ...(query.expand === undefined ? {} : { issueTypes: issueTypesOf(value) }),
        }
      );
    };
    return everyOffset('projects', MOST_PROJECTS, found, async (startAt) =>
      call(OPERATIONS.projects, { query: { ...query, startAt, maxResults: PAGE_SIZE, orderBy: 'key' } }),
    );
  };

  return {
    async project(idOrKey) {
      const { status, body } = await call(OPERATIONS.project, { parts: { project: idOrKey }, accept: [404] });
      if (status === 404) return undefined;
      const project = projectOf(body);
      if (!project) throw unreadable('this project');
      return project;
    },

    async projects({ ids, typed, propertyQuery, property, issueTypes } = {}) {
      const query = {
        ...(typed ? { query: typed } : {}),
        ...(propertyQuery === undefined ? {} : { propertyQuery }),
        ...(property === undefined ? {} : { properties: property }),
        ...(issueTypes ? { expand: 'issueTypes' as const } : {}),
      };
      if (ids === undefined) return search(query);
      const asked = [...new Set(ids.filter(isIssueId))].slice(0, MOST_PROJECTS);
      const found: FoundProject[] = [];
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

    async statuses(projectIdOrKey) {
      const { body } = await call(OPERATIONS.projectStatuses, { parts: { project: projectIdOrKey } });
      if (listOf(body) === undefined) throw unreadable("this project's statuses");
      const statuses = eachOf(body, (type) => eachOf(member(type, 'statuses'), namedOf)).flat();
      return [...new Map(statuses.map((status) => [status.id, status])).values()];
    },

    saveProjectProperty: saveProperty(call, OPERATIONS.saveProjectProperty, 'project'),
  };
}
