import type { Grantee } from './people';

/** Jira's keys of the project permissions that the double knows. */
export const PROJECT_PERMISSIONS = [
  'ADMINISTER_PROJECTS',
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'LINK_ISSUES',
  'ASSIGN_ISSUES',
  'SCHEDULE_ISSUES',
  'DELETE_ISSUES',
  'ADD_COMMENTS',
  'EDIT_ALL_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'SET_ISSUE_SECURITY',
] as const;
export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];

export type Component = { id: string; name: string; description?: string };
/** A version of a project; `releaseOn`, `YYYY-MM-DD`, is the day of its release, planned or past. */
export type Version = { id: string; name: string; released: boolean; archived: boolean; releaseOn?: string };

/** An issue with this level is seen by its members alone, whatever the project's Browse permission says. */
export type SecurityLevel = { id: string; name: string; members: Grantee[] };

/**
 * A project. `style` 'next-gen' is team-managed. `issueTypeIds` are in the order the create dialog shows; `workflowIds`
 * and `screenSchemes` name one per issue type id, with `default` for the rest. `requiredFieldIds` must be filled in on
 * creation besides the summary.
 */
export type Project = {
  id: string;
  key: string;
  name: string;
  style: 'classic' | 'next-gen';
  typeKey: 'software' | 'business' | 'service_desk' | 'product_discovery';
  leadId?: string;
  description: string;
  issueTypeIds: string[];
  workflowIds: { default: string } & Record<string, string>;
  issueTypeScreenSchemeId: string;
  requiredFieldIds: string[];
  components: Component[];
  versions: Version[];
  securityLevels: SecurityLevel[];
  permissions: Record<ProjectPermission, Grantee[]>;
  /** What an admin took from the role of apps in this project's permission scheme: Jira adds the role to every scheme. */
  appsLack?: readonly ProjectPermission[];
  /** Read-only for everybody, and out of the list of projects. */
  archived?: boolean;
  /** Project properties by key. */
  properties: Record<string, unknown>;
};

export type Board = { id: number; name: string; type: 'scrum' | 'kanban'; projectId: string };

export type Sprint = {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  boardId: number;
  goal?: string;
  startMs?: number;
  endMs?: number;
  completeMs?: number;
};

/** Every permission to every account, but project administration only to `administrators`. */
export function openPermissions(administrators: Grantee[]): Record<ProjectPermission, Grantee[]> {
  const everyone: Grantee[] = [{ kind: 'logged-in' }];
  return {
    ADMINISTER_PROJECTS: administrators,
    BROWSE_PROJECTS: everyone,
    CREATE_ISSUES: everyone,
    EDIT_ISSUES: everyone,
    TRANSITION_ISSUES: everyone,
    LINK_ISSUES: everyone,
    ASSIGN_ISSUES: everyone,
    SCHEDULE_ISSUES: everyone,
    DELETE_ISSUES: administrators,
    ADD_COMMENTS: everyone,
    EDIT_ALL_COMMENTS: administrators,
    EDIT_OWN_COMMENTS: everyone,
    DELETE_ALL_COMMENTS: administrators,
    DELETE_OWN_COMMENTS: everyone,
    SET_ISSUE_SECURITY: administrators,
  };
}
