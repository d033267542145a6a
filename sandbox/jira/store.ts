import { DEFAULT_LIMITS, type Limits } from './expressions/limits';
import type { AppModules } from '../app-modules';
import type { Clock } from '../clock';
import type { Levers } from '../levers';
import { chosenLevers } from '../levers/chosen-levers';
import type { Site } from './site';
import type { IssueType, LinkType, Priority, Resolution, Status } from './site/catalogue';
import type { Issue, IssueLink } from './site/issue';
import type { User } from './site/people';
import type { Component, Project, Sprint, Version } from './site/project';
import { notFound } from './reply';

/** A site with what makes it quick to read: everything by id, issues by every key they ever had. */
export type Store = {
  readonly site: Site;
  readonly clock: Clock;
  readonly app: AppModules | undefined;
  /** How this Jira does what no source tells; a test may change it in place. */
  readonly levers: Levers;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly users: ReadonlyMap<string, User>;
  readonly types: ReadonlyMap<string, IssueType>;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly priorities: ReadonlyMap<string, Priority>;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  readonly linkTypes: ReadonlyMap<string, LinkType>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly sprints: ReadonlyMap<number, Sprint>;
  readonly components: ReadonlyMap<string, Component>;
  readonly versions: ReadonlyMap<string, Version>;
  nowMs(): number;
  /** What an expression may use on this site at the moment, where it isn't what all sites allow. */
  expressionLimits(): Partial<Limits>;
  /** By id, by key without case, or by a key it had before it was moved. */
  findIssue(idOrKey: string): Issue | undefined;
  findProject(idOrKey: string): Project | undefined;
  linksOf(issueId: string): readonly IssueLink[];
  childrenOf(issueId: string): readonly Issue[];
  addIssue(issue: Issue): void;
  /** With its links. Its number is never given again. */
  removeIssue(issue: Issue): void;
  /** Finds an issue by the key that a move gave it; the former ones still lead to it. */
  rekey(issue: Issue): void;
  addLink(link: IssueLink): void;
  removeLink(link: IssueLink): void;
  /** A number that nothing on the site has as its id yet. */
  nextId(): string;
  /** The key the project's next issue gets. */
  nextKey(project: Project): string;
};

/** Indexes a site. Whoever changes issues later does it through the double, never in `site.issues` directly. */
export function createStore(
  site: Site,
  clock: Clock,
  app: AppModules | undefined,
  levers = chosenLevers(),
  expressionParts: () => number | undefined = () => undefined,
): Store {
  const issues = byId(site.issues);
  const keys = new Map<string, Issue>();
  const links = new Map<string, IssueLink[]>();
  const lastNumbers = new Map<string, number>();
  let lastId = largestId(site);

  const indexIssue = (issue: Issue): void => {
    for (const key of [...issue.formerKeys, issue.key]) keys.set(key.toUpperCase(), issue);
    const number = Number(issue.key.slice(issue.key.lastIndexOf('-') + 1));
    lastNumbers.set(issue.projectId, Math.max(lastNumbers.get(issue.projectId) ?? 0, number));
  };
  const indexLink = (link: IssueLink): void => {
    for (const id of new Set([link.inwardIssueId, link.outwardIssueId])) {
      links.set(id, [...(links.get(id) ?? []), link]);
    }
  };
  const removeLink = (link: IssueLink): void => {
    site.links.splice(site.links.indexOf(link), 1);
    for (const id of [link.inwardIssueId, link.outwardIssueId]) {
      links.set(
        id,
        (links.get(id) ?? []).filter((other) => other !== link),
      );
    }
  };
  for (const issue of site.issues) indexIssue(issue);
  for (const link of site.links) indexLink(link);

  return {
    site,
    clock,
    app,
    levers,
    expressionLimits: () => ({
      counted: levers['expression-size'],
      parts: expressionParts() ?? DEFAULT_LIMITS.parts,
    }),
    issues,
    users: new Map(site.users.map((user) => [user.accountId, user])),
    types: byId(site.issueTypes),
    statuses: byId(site.statuses),
    priorities: byId(site.priorities),
    resolutions: byId(site.resolutions),
    linkTypes: byId(site.linkTypes),
    projects: byId(site.projects),
    sprints: new Map(site.sprints.map((sprint) => [sprint.id, sprint])),
    components: byId(site.projects.flatMap((project) => project.components)),
    versions: byId(site.projects.flatMap((project) => project.versions)),
    nowMs: () => clock.now().getTime(),
    findIssue: (idOrKey) => issues.get(idOrKey) ?? keys.get(idOrKey.toUpperCase()),
    findProject: (idOrKey) =>
      site.projects.find((project) => project.id === idOrKey || project.key === idOrKey.toUpperCase()),
    linksOf: (issueId) => links.get(issueId) ?? [],
    childrenOf: (issueId) => site.issues.filter((issue) => issue.parentId === issueId),
    addIssue: (issue) => {
      site.issues.push(issue);
      issues.set(issue.id, issue);
      indexIssue(issue);
    },
    removeIssue: (issue) => {
      for (const link of links.get(issue.id) ?? []) removeLink(link);
      site.issues.splice(site.issues.indexOf(issue), 1);
      issues.delete(issue.id);
      for (const key of [...issue.formerKeys, issue.key]) keys.delete(key.toUpperCase());
    },
    rekey: indexIssue,
    addLink: (link) => {
      site.links.push(link);
      indexLink(link);
    },
    removeLink,
    nextId: () => String((lastId += 1)),
    nextKey: (project) => {
      const number = (lastNumbers.get(project.id) ?? 0) + 1;
      lastNumbers.set(project.id, number);
      return `${project.key}-${number}`;
    },
  };
}

/** What the site must have under this id; a site that refers to nothing is broken data, which is a bug. */
export function need<K, V>(map: ReadonlyMap<K, V>, id: K, what: string): V {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The site's data names ${what} ${String(id)}, which does not exist.`);
  return found;
}

/** The project of an issue; every issue has one. */
export function projectOf(store: Store, issue: Issue): Project {
  return need(store.projects, issue.projectId, 'project');
}

/** The project with this id or key, or Jira's refusal. */
export function needProject(store: Store, idOrKey: string): Project {
  const project = store.findProject(idOrKey);
  if (project === undefined) throw notFound(`No project could be found with key '${idOrKey}'.`);
  return project;
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function largestId(site: Site): number {
  let largest = 10_000;
  const see = (id: string): void => {
    const number = Number(id);
    if (Number.isSafeInteger(number) && number > largest) largest = number;
  };
  for (const issue of site.issues) {
    see(issue.id);
    for (const history of issue.histories) see(history.id);
    for (const comment of issue.comments) see(comment.id);
  }
  for (const thing of [...site.projects, ...site.links, ...site.tasks, ...site.filters]) see(thing.id);
  return largest;
}
