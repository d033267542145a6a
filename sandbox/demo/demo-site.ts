import type { AppModules } from '../app-modules';
import { moduleAri } from '../forge/module-lookup';
import { installApp } from '../jira/app/install-app';
import { ADMINISTRATORS, aSite, type Site } from '../jira/site';
import type { Issue } from '../jira/site/issue';
import type { IssueTypeScreenScheme, Screen, ScreenScheme } from '../jira/site/screen';
import { STANDARD, STANDARD_FIELDS, STANDARD_SCREEN, STANDARD_STATUSES } from '../jira/site/standard';
import type { LoadedSite } from '../loaded-site';
import { demoBacklog } from './backlog/backlog';
import { DEMO_AT } from './calendar';
import { demoDashboards } from './dashboards';
import type { Draft } from './draft';
import { framingFieldOf, framingInGuards } from './framing-field';
import { platformArchive } from './history/archive';
import { LANDING_CARDS, PROBLEM } from './landing-cards';
import { happen, newborn } from './live-through';
import { PAYMENT_TEAM, USERS } from './people';
import { BOARDS, COMMITTED, demoProjects, ESTIMATE, OPS_SCHEME, PROJECT_IDS } from './projects';
import { rankIn } from './ranks';
import { demoRecords } from './records';
import { demoSprints } from './sprints';
import { demoWorkflows } from './workflows';

const OPS_SCREEN = 2;

const PANEL = 'risk-summary-panel';

const FIRST_ISSUE_ID = 10_600;

const FIRST_HISTORY_ID = 20_000;

/**
 * The demo: 200 items and what was done before them, three projects, eight people, on Thu 1 Oct 2026. The same seed,
 * the same site.
 */
export function demoSite({ seed = 1, app }: { seed?: number; app: AppModules }): LoadedSite {
  const site = emptySite(app);
  const drafts = demoBacklog(seed);
  const archive = platformArchive();
  site.issues = [...archive, ...issuesOf(drafts, framingFieldOf(site, app))];
  const idOf = (key: string): string => site.issues.find((issue) => issue.key === key)?.id ?? '';
  site.panelPins = [PROJECT_IDS.SHOP, PROJECT_IDS.PAY].map((projectId) => ({ moduleId: panelOf(app), projectId }));
  site.links = [
    { id: '10550', typeId: STANDARD.linkTypes.blocks, inwardIssueId: idOf('SHOP-41'), outwardIssueId: idOf('SHOP-61') },
  ];
  return {
    site,
    at: DEMO_AT,
    headline: `Stakes on ${drafts.length} demo items, and ${archive.length} that were done before, 1 Oct 2026.`,
    problem: PROBLEM,
    cards: LANDING_CARDS,
    entities: demoRecords(idOf),
    rows: {},
    skipped: [],
  };
}

/** In Storefront and Payments an admin had the panel shown on every work item; in Platform nobody did yet. */
const panelOf = ({ appId, environmentId }: AppModules): string => moduleAri({ appId, environmentId }, PANEL);

/** The site before anybody wrote an item: people, projects, screens, and the app installed. */
function emptySite(app: AppModules): Site {
  const site = aSite({
    users: [...USERS],
    groups: [ADMINISTRATORS, PAYMENT_TEAM],
    statuses: [...STANDARD_STATUSES, COMMITTED],
    customFields: [...STANDARD_FIELDS, ESTIMATE],
    projects: demoProjects(),
    boards: [...BOARDS],
    sprints: demoSprints(),
  });
  installApp(site, app);
  framingInGuards(site, app);
  const framingFieldId = framingFieldOf(site, app);
  site.dashboards = [...demoDashboards(framingFieldId)];
  site.workflows = demoWorkflows(app, framingFieldId);
  return Object.assign(site, demoScreens(framingFieldId));
}

/** One screen for the company-managed projects, one for Platform; the app's field is on both. */
function demoScreens(framingFieldId: string): {
  screens: Screen[];
  screenSchemes: ScreenScheme[];
  issueTypeScreenSchemes: IssueTypeScreenScheme[];
} {
  const fields = STANDARD_SCREEN.tabs.flatMap(({ fieldIds }) => fieldIds);
  const ofOps = fields.flatMap((id) =>
    id === STANDARD.fields.storyPoints ? [ESTIMATE.id] : id === STANDARD.fields.sprint ? [] : [id],
  );
  const screen = (id: number, name: string, fieldIds: string[]): Screen => ({
    ...STANDARD_SCREEN,
    id,
    name,
    tabs: [{ id: 1, name: 'Field Tab', fieldIds: [...fieldIds.slice(0, 3), framingFieldId, ...fieldIds.slice(3)] }],
  });
  return {
    screens: [screen(STANDARD.screen, 'Default Screen', fields), screen(OPS_SCREEN, 'Platform Screen', ofOps)],
    screenSchemes: [
      { id: 1, name: 'Default screen scheme', screens: { default: STANDARD.screen } },
      { id: 2, name: 'Platform screen scheme', screens: { default: OPS_SCREEN } },
    ],
    issueTypeScreenSchemes: [
      { id: STANDARD.issueTypeScreenScheme, name: 'Default scheme', screenSchemeIds: { default: 1 } },
      { id: OPS_SCHEME, name: 'Platform scheme', screenSchemeIds: { default: 2 } },
    ],
  };
}

/** Everything happens in order of time, so that ids rise with it as they do in Jira. */
function issuesOf(drafts: readonly Draft[], framingFieldId: string): Issue[] {
  const inOrder = [...drafts].sort((a, b) => a.createdMs - b.createdMs);
  const ids = new Map(inOrder.map(({ key }, index) => [key, String(FIRST_ISSUE_ID + index)]));
  const idOf = (key: string | undefined): string | undefined => (key === undefined ? undefined : ids.get(key));
  const issues = inOrder.map((draft) => newborn(draft, idOf(draft.key) ?? '', idOf(draft.parentKey), framingFieldId));
  let lastId = FIRST_HISTORY_ID;
  const nextId = (): string => String((lastId += 1));
  const deeds = inOrder.flatMap((draft, index) => draft.deeds.map((deed) => ({ deed, issue: issues[index] })));
  for (const { deed, issue } of deeds.sort((a, b) => a.deed.atMs - b.deed.atMs)) {
    if (issue !== undefined) happen(issue, deed, nextId, framingFieldId);
  }
  for (const issue of issues) issue.custom[STANDARD.fields.rank] = rankIn(issue.key);
  return issues;
}
