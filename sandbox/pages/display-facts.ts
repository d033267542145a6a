import type { DisplayFacts } from '../forge/display-conditions';
import type { Actor } from '../jira/actor';
import { projectEntity } from '../jira/app/entities';
import { issueEntity } from '../jira/app/issue-entity';
import { judge } from '../jira/app/judge';
import { administersJira, mayInProject, mayOnIssue } from '../jira/permissions';
import type { Issue } from '../jira/site/issue';
import { PROJECT_PERMISSIONS, type Project, type ProjectPermission } from '../jira/site/project';
import { need, projectOf, type Store } from '../jira/store';

/** What a page of a project knows when it decides which modules show. */
export function factsOfProject(store: Store, actor: Actor, project: Project): DisplayFacts {
  return factsOf(store, actor, project, undefined);
}

/** The same on a page that shows an issue. */
export function factsOfIssue(store: Store, actor: Actor, issue: Issue): DisplayFacts {
  return factsOf(store, actor, projectOf(store, issue), issue);
}

function factsOf(store: Store, actor: Actor, project: Project, issue: Issue | undefined): DisplayFacts {
  const known = (permission: string): ProjectPermission | undefined =>
    PROJECT_PERMISSIONS.find((each) => each === permission);
  return {
    issueTypeName: issue && need(store.types, issue.issueTypeId, 'issue type').name,
    projectKey: project.key,
    projectType: project.typeKey,
    isAdmin: administersJira(store, actor),
    isProjectAdmin: mayInProject(store, actor, 'ADMINISTER_PROJECTS', project),
    hasProjectPermission: (permission) => {
      const found = known(permission);
      return found !== undefined && mayInProject(store, actor, found, project);
    },
    hasIssuePermission: (permission) => {
      const found = known(permission);
      return found !== undefined && issue !== undefined && mayOnIssue(store, actor, found, issue);
    },
    property: (entity, key) => (entity === 'issue' ? issue?.properties[key] : project.properties[key]),
    evaluate: (expression) => {
      const verdict = judge(store, actor, expression, {
        ...(issue && { issue: issueEntity(store, issue, 'existing') }),
        project: projectEntity(store, project),
      });
      if ('fault' in verdict) throw new Error(verdict.fault);
      return verdict.value;
    },
  };
}
