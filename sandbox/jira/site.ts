import type { CustomField, IssueType, LinkType, Priority, Resolution, Status } from './site/catalogue';
import type { Dashboard, Filter } from './site/dashboard';
import type { Issue, IssueLink } from './site/issue';
import type { Grantee, Group, User } from './site/people';
import { openPermissions, type Board, type Project, type Sprint } from './site/project';
import type { IssueTypeScreenScheme, Screen, ScreenScheme } from './site/screen';
import * as standard from './site/standard';
import type { PanelPin, Task } from './site/task';
import type { UiModification } from './site/ui-modification';
import { anOpenWorkflow, type Workflow } from './site/workflow';

/**
 * Everything a Jira site holds, as plain data that can be written as JSON. The double changes it in place; nobody else
 * should once a double serves it.
 */
export type Site = {
  baseUrl: string;
  /** The zone in which Jira writes times in its answers. */
  timeZone: string;
  users: User[];
  groups: Group[];
  /** Who may administer Jira. */
  administrators: Grantee[];
  /** Who may see the user and group pickers. */
  userPickers: Grantee[];
  issueTypes: IssueType[];
  statuses: Status[];
  priorities: Priority[];
  resolutions: Resolution[];
  linkTypes: LinkType[];
  customFields: CustomField[];
  workflows: Workflow[];
  screens: Screen[];
  screenSchemes: ScreenScheme[];
  issueTypeScreenSchemes: IssueTypeScreenScheme[];
  projects: Project[];
  boards: Board[];
  sprints: Sprint[];
  issues: Issue[];
  links: IssueLink[];
  filters: Filter[];
  dashboards: Dashboard[];
  /** When the app was installed; left out, long ago. */
  appInstalledMs?: number;
  /** Properties of installed apps, by key. */
  appProperties: Record<string, unknown>;
  panelPins: PanelPin[];
  uiModifications: UiModification[];
  tasks: Task[];
};

/** The group of site administrators that `aSite` starts with. */
export const ADMINISTRATORS: Group = { groupId: 'g-site-admins', name: 'site-admins' };

/** A site with Jira's usual catalogue, one workflow and one screen; without projects, people and issues unless given. */
export function aSite(given: Partial<Site> = {}): Site {
  const administrators: Grantee[] = [{ kind: 'group', groupId: ADMINISTRATORS.groupId }];
  return structuredClone({
    baseUrl: 'https://stakes-demo.atlassian.net',
    timeZone: 'Europe/Berlin',
    users: [],
    groups: [ADMINISTRATORS],
    administrators,
    userPickers: [{ kind: 'logged-in' }],
    issueTypes: [...standard.STANDARD_TYPES],
    statuses: [...standard.STANDARD_STATUSES],
    priorities: [...standard.STANDARD_PRIORITIES],
    resolutions: [...standard.STANDARD_RESOLUTIONS],
    linkTypes: [...standard.STANDARD_LINK_TYPES],
    customFields: [...standard.STANDARD_FIELDS],
    workflows: [anOpenWorkflow(standard.STANDARD.workflow, 'Software workflow', standard.STANDARD_STATUSES)],
    screens: [standard.STANDARD_SCREEN],
    screenSchemes: [{ id: 1, name: 'Default screen scheme', screens: { default: standard.STANDARD.screen } }],
    issueTypeScreenSchemes: [
      { id: standard.STANDARD.issueTypeScreenScheme, name: 'Default scheme', screenSchemeIds: { default: 1 } },
    ],
    projects: [],
    boards: [],
    sprints: [],
    issues: [],
    links: [],
    filters: [],
    dashboards: [],
    appProperties: {},
    panelPins: [],
    uiModifications: [],
    tasks: [],
    ...given,
  });
}

/** A company-managed software project in which everybody works and the site's administrators administer. */
export function aProject(id: string, key: string, name: string, more: Partial<Project> = {}): Project {
  return {
    id,
    key,
    name,
    style: 'classic',
    typeKey: 'software',
    description: '',
    issueTypeIds: standard.STANDARD_TYPES.map((type) => type.id),
    workflowIds: { default: standard.STANDARD.workflow },
    issueTypeScreenSchemeId: standard.STANDARD.issueTypeScreenScheme,
    requiredFieldIds: [],
    components: [],
    versions: [],
    securityLevels: [],
    permissions: openPermissions([{ kind: 'group', groupId: ADMINISTRATORS.groupId }]),
    properties: {},
    ...more,
  };
}
