import type { AppModules } from '../../app-modules';
import { installApp } from '../../jira/app/install-app';
import { aProject, aSite, type Site } from '../../jira/site';
import type { Board, Project, Sprint } from '../../jira/site/project';
import { STANDARD_TYPES } from '../../jira/site/standard';
import type { LoadedSite } from '../../loaded-site';
import { DAY_MS, DEMO_AT } from '../calendar';
import { aGadget } from '../dashboards';
import { advisePolicy } from '../export/advise-policy';
import { framingFieldOf, framingInGuards, framingOnScreen } from '../framing-field';
import { randomFrom } from '../random';
import { ADMIN_ID, CREW } from './crew';
import { generatedItems } from './generated-items';
import { LABELS } from './newborn-item';

const PROJECTS = { WEB: 'Web shop', APP: 'Phone app', HUB: 'Partner hub', LOG: 'Warehouse', FIN: 'Finance' } as const;
const FIRST_PROJECT_ID = 10_000;
const DASHBOARD_ID = '900';

/** How large a backlog to make. `technicalItems` are open; features and finished items come on top, as in life. */
export type SizeOfBacklog = { readonly technicalItems: number; readonly seed?: number | undefined };

/**
 * A site with a backlog of any size, as real ones look: five projects, twenty-four people and a rule engine, four years of
 * changes, comments and quarterly bulk edits. The same size and seed give the same site. Stakes advises everywhere and
 * has never swept: the index is empty, as on the day of switching on.
 */
export function generatedSite({ technicalItems, seed = 1 }: SizeOfBacklog, app: AppModules): LoadedSite {
  const projects = Object.entries(PROJECTS).map(([key, name], index) => projectOf(key, name, index));
  const site = aSite({
    users: [...CREW],
    projects,
    boards: projects.map(boardOf),
    sprints: projects.map(activeSprintOf),
    dashboards: [],
  });
  installApp(site, app);
  framingOnScreen(site, app);
  framingInGuards(site, app);
  const given = { projects, framingFieldId: framingFieldOf(site, app), nowMs: DEMO_AT.getTime() };
  site.issues = generatedItems(technicalItems, given, randomFrom(seed));
  site.dashboards = [dashboardOf(projects)];
  const count = site.issues.length.toLocaleString('en');
  return {
    site,
    at: DEMO_AT,
    headline: `Stakes on ${count} generated items, ${technicalItems.toLocaleString('en')} of them open and technical.`,
    cards: [
      {
        title: 'Find',
        text: 'The work items that nobody refined for 90 days, with the proof.',
        accountId: ADMIN_ID,
        address: `/jira/dashboards/${DASHBOARD_ID}`,
      },
    ],
    entities: [],
    rows: {},
    skipped: [],
  };
}

function projectOf(key: string, name: string, index: number): Project {
  return aProject(String(FIRST_PROJECT_ID + index), key, name, {
    leadId: ADMIN_ID,
    properties: { 'stakes.policy': advisePolicy(STANDARD_TYPES, LABELS) },
  });
}

function boardOf({ id, key }: Project, index: number): Board {
  return { id: index + 1, name: `${key} board`, type: 'scrum', projectId: id };
}

function activeSprintOf({ key }: Project, index: number): Sprint {
  const startMs = DEMO_AT.getTime() - 9 * DAY_MS;
  return {
    id: index + 1,
    name: `${key} Sprint 80`,
    state: 'active',
    boardId: index + 1,
    startMs,
    endMs: startMs + 14 * DAY_MS,
  };
}

function dashboardOf(projects: readonly Project[]): Site['dashboards'][number] {
  const everybody: Site['dashboards'][number]['viewers'] = [{ kind: 'logged-in' }];
  const configuration = { projectIds: projects.map(({ id }) => id), includeActiveSprints: false, allOpenItems: false };
  return {
    id: DASHBOARD_ID,
    name: 'Refinement',
    ownerId: ADMIN_ID,
    viewers: everybody,
    editors: everybody,
    gadgets: [{ ...aGadget('901', 0), configuration }],
  };
}
