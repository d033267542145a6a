import { basename } from 'node:path';
import type { AppModules } from '../../app-modules';
import { installApp } from '../../jira/app/install-app';
import { ADMINISTRATORS, aSite, type Site } from '../../jira/site';
import type { Dashboard } from '../../jira/site/dashboard';
import { aUser, type User } from '../../jira/site/people';
import { STANDARD } from '../../jira/site/standard';
import { anOpenWorkflow } from '../../jira/site/workflow';
import type { LandingCard, LoadedSite } from '../../loaded-site';
import { aGadget } from '../dashboards';
import { framingInGuards, framingOnScreen } from '../framing-field';
import { catalogueOf, standingAt, underTodaysNames } from './catalogue-of-export';
import type { ExportedIssue, ExportedPerson } from './exported-issue';
import { issuesOf } from './issues-of-export';
import { linesOfFile } from './lines-of-file';
import { projectsOf } from './projects-of-export';
import { readExportedIssue } from './read-exported-issue';

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

/** What an export holds, and a sentence for every line that had to be left out. */
type Export = { readonly issues: readonly ExportedIssue[]; readonly skipped: readonly string[] };

/** Reads JSON lines, plain or gzip. A broken line, or a key told twice, is skipped; nothing but broken lines is an error. */
async function readExport(file: string): Promise<Export> {
  const issues = new Map<string, ExportedIssue>();
  const skipped: string[] = [];
  for await (const { number, text } of linesOfFile(file)) {
    if (text.trim() === '') continue;
    const read = readExportedIssue(text);
    if ('problem' in read) skipped.push(`Line ${number} was left out: ${read.problem}.`);
    else if (issues.has(read.issue.key)) skipped.push(`Line ${number} was left out: ${read.issue.key} came before.`);
    else issues.set(read.issue.key, read.issue);
  }
  if (issues.size === 0) throw new Error(noIssueIn(file, skipped));
  return { issues: [...issues.values()], skipped };
}

function noIssueIn(file: string, [first]: readonly string[]): string {
  const name = basename(file);
  if (first === undefined) return `${name} is empty. Give a Jira export: JSON lines, one issue a line.`;
  return `${name} holds no issue. ${first} Give a Jira export: JSON lines, one issue a line.`;
}

/**
 * When to open an export: a month before the newest thing in it, on the first of that month, so that it is no heap of old
 * work. Where nothing existed then, at the newest thing.
 */
function openingMoment(issues: readonly ExportedIssue[]): Date {
  const newest = issues.reduce((newestMs, issue) => Math.max(newestMs, newestIn(issue)), -Infinity);
  const date = new Date(newest);
  const monthBefore = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1);
  return issues.some(({ createdMs }) => createdMs <= monthBefore) ? new Date(monthBefore) : date;
}

function newestIn({ createdMs, updatedMs, comments, histories = [] }: ExportedIssue): number {
  // One issue may have more entries than a call has room for arguments.
  const commented = comments.reduce((newest, one) => Math.max(newest, one.createdMs), createdMs);
  return histories.reduce((newest, one) => Math.max(newest, one.atMs), Math.max(updatedMs, commented));
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

/** Every account that the export names, under its pseudonym. The first person to report an item administers Jira. */
function peopleOf(issues: readonly ExportedIssue[]): User[] {
  const people = new Map<string, User>();
  const meet = (person: ExportedPerson | undefined): void => {
    if (person === undefined || people.has(person.accountId)) return;
    const { accountId, accountType, displayName } = person;
    people.set(accountId, aUser(accountId, displayName, { accountType, timeZone: 'Etc/UTC' }));
  };
  for (const issue of issues) {
    for (const person of [issue.reporter, issue.creator, issue.state.assignee]) meet(person);
    for (const { author } of issue.comments) meet(author);
    for (const { author } of issue.histories ?? []) meet(author);
  }
  const users = [...people.values()];
  const first = users.find(({ accountType }) => accountType === 'atlassian');
  if (first === undefined) users.push(aUser('admin', 'Administrator', { groupIds: [ADMINISTRATORS.groupId] }));
  else first.groupIds = [ADMINISTRATORS.groupId];
  return users;
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
