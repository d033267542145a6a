import { basename } from 'node:path';
import type { AppModules } from '../../app-modules';
import { installApp } from '../../jira/app/install-app';
import { aSite, type Site } from '../../jira/site';
import type { Dashboard } from '../../jira/site/dashboard';
import { STANDARD } from '../../jira/site/standard';
import { anOpenWorkflow } from '../../jira/site/workflow';
import type { LandingCard, LoadedSite } from '../../loaded-site';
import { aGadget } from '../dashboards';
import { framingInGuards, framingOnScreen } from '../framing-field';
import { catalogueOf } from './catalogue-of-export';
import { issuesOf } from './issues-of-export';
import { openingMoment } from './opening-moment';
import { peopleOf } from './people-of-export';
import { projectsOf } from './projects-of-export';
import { readExport, type Export } from './read-export';
import { standingAt, underTodaysNames } from './standing';

const DASHBOARD_ID = '800';

/**
 * A Jira export as a site, with everything as it stood at `at`: by default a month before its newest event. Everybody
 * may browse and edit, Stakes advises in every project, and its field is on the screen. Throws a sentence where the file
 * can't be read or holds no issue of that time.
 */
export async function siteFromExport(
  file: string,
  { at, app }: { readonly at?: Date | undefined; readonly app: AppModules },
): Promise<LoadedSite> {
  const exported = await readExport(file);
  const opened = at ?? openingMoment(exported.issues);
  const site = siteOf(exported, opened, app);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(opened);
  if (site.issues.length === 0)
    throw new Error(`${basename(file)} holds no issue that existed on ${day}. Choose a later --at.`);
  return {
    site,
    at: opened,
    headline: `Stakes on ${site.issues.length.toLocaleString('en')} issues of ${basename(file)}, ${day}.`,
    cards: cardsOf(site),
    entities: [],
    rows: {},
    skipped: [...exported.skipped, ...withoutHistory(exported)],
  };
}

/** Judging an issue whose changes nobody exported would call it unrefined without evidence, so people are told. */
function withoutHistory({ issues }: Export): readonly string[] {
  const count = issues.filter(({ histories }) => histories === undefined).length;
  if (count === 0) return [];
  const who = count === 1 ? '1 issue has' : `${count.toLocaleString('en')} issues have`;
  return [`${who} no change history in this export: the last refinement is unknown there.`];
}

function siteOf({ issues: exported }: Export, at: Date, app: AppModules): Site {
  const issues = underTodaysNames(exported);
  const standing = standingAt(issues, at.getTime());
  const catalogue = catalogueOf(issues, standing);
  const workflow = anOpenWorkflow(STANDARD.workflow, 'Simple workflow', catalogue.allStatuses);
  const projects = projectsOf(standing, catalogue, workflow.id);
  const site = aSite({
    timeZone: 'Etc/UTC',
    users: peopleOf(issues),
    issueTypes: catalogue.issueTypes,
    statuses: catalogue.allStatuses,
    priorities: catalogue.allPriorities,
    resolutions: catalogue.allResolutions,
    workflows: [workflow],
    projects: [...projects.values()].map(({ project }) => project),
  });
  site.issues = issuesOf(standing, { catalogue, projects }, at.getTime());
  site.dashboards = [dashboardOf(site)];
  installApp(site, app);
  framingOnScreen(site, app);
  framingInGuards(site, app);
  return site;
}

/** The gadget twice: over what is technical, and over every open item, because exports seldom know the former. */
function dashboardOf(site: Site): Dashboard {
  const configuration = {
    projectIds: site.projects.map(({ id }) => id),
    includeActiveSprints: true,
    allOpenItems: false,
  };
  return {
    id: DASHBOARD_ID,
    name: 'Refinement',
    ownerId: adminOf(site),
    viewers: [{ kind: 'logged-in' }],
    editors: [{ kind: 'logged-in' }],
    gadgets: [
      { ...aGadget('801', 0), configuration },
      { ...aGadget('802', 1), configuration: { ...configuration, allOpenItems: true } },
    ],
  };
}

function adminOf({ users }: Site): string {
  return users.find(({ groupIds }) => groupIds.length > 0)?.accountId ?? '';
}

function cardsOf(site: Site): readonly LandingCard[] {
  const accountId = adminOf(site);
  const [project] = [...site.projects].sort((a, b) => issueCount(site, b.id) - issueCount(site, a.id));
  const key = project?.key ?? '';
  const card = (title: string, text: string, address: string): LandingCard => ({ title, text, accountId, address });
  return [
    card('Read', `The Product Backlog of ${key}, as it stood.`, `/jira/projects/${key}/backlog`),
    card('Write', `Create a work item in ${key} and say what is at stake.`, `/jira/projects/${key}/backlog?create=1`),
    card('Find', 'The work items that nobody refined for 90 days, with the proof.', `/jira/dashboards/${DASHBOARD_ID}`),
    card('Set up', 'What counts as technical, and how strictly.', `/jira/projects/${key}/settings/apps/stakes`),
  ];
}

function issueCount({ issues }: Site, projectId: string): number {
  return issues.filter((issue) => issue.projectId === projectId).length;
}
