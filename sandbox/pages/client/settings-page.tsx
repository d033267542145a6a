import * as v from 'valibot';
import { routeIn } from '../operations/frame-history';
import { boot, moduleOfType } from './boot';
import { ForgeFrame } from './frames/forge-frame';
import { callJira } from './jira/call';
import { ProblemPage } from './parts/problem';
import { Waiting } from './parts/waiting';
import { useLoaded } from './use-loaded';

const changeWindowTitle = (title: string): void => {
  document.title = title;
};

const PermissionSchema = v.object({
  permissions: v.object({ ADMINISTER_PROJECTS: v.object({ havePermission: v.boolean() }) }),
});

/** The app's page among a project's settings; Jira shows those to project administrators alone. */
export function ProjectSettingsPage({ projectKey }: { readonly projectKey: string }) {
  const project = boot.projects.find(({ key }) => key === projectKey);
  const module = moduleOfType('jira:projectSettingsPage');
  const [loaded, again] = useLoaded(() => mayAdminister(projectKey), [projectKey]);
  if (project === undefined || module?.view === undefined) {
    return <ProblemPage message="This project doesn't exist, or you don't have permission to see it." />;
  }
  if (loaded.state === 'loading') return <Waiting lines={8} />;
  if (loaded.state === 'failed') return <ProblemPage message={loaded.message} retry={again} />;
  return (
    <>
      <nav aria-label="Breadcrumb" class="breadcrumb">
        <a href={`/jira/projects/${project.key}/backlog`}>{project.name}</a>
        <span>Project settings</span>
        <span>Apps</span>
      </nav>
      {loaded.value ? (
        <>
          <h1>{module.title}</h1>
          <ForgeFrame
            moduleKey={module.key}
            source={module.view}
            title={module.title}
            extension={{
              type: module.type,
              project: { id: project.id, key: project.key, type: project.typeKey },
              location: window.location.origin + window.location.pathname,
            }}
            place={{ changeWindowTitle }}
            historyPath={routeIn(window.location.search)}
          />
        </>
      ) : (
        <ProblemPage message={`Only administrators of ${project.name} can see its settings. Ask one of them.`} />
      )}
    </>
  );
}

/** The app's page among Jira's settings, for Jira administrators alone. */
export function SiteSettingsPage() {
  const module = moduleOfType('jira:adminPage');
  if (!boot.viewer.isAdmin || module?.view === undefined) {
    return <ProblemPage message="Only Jira administrators can see this page. Ask one of them." />;
  }
  return (
    <>
      <nav aria-label="Breadcrumb" class="breadcrumb">
        <span>Settings</span>
        <span>Apps</span>
      </nav>
      <h1>{module.title}</h1>
      <ForgeFrame
        moduleKey={module.key}
        source={module.view}
        title={module.title}
        extension={{ type: module.type, location: window.location.origin + window.location.pathname }}
        place={{ changeWindowTitle }}
        historyPath={routeIn(window.location.search)}
      />
    </>
  );
}

async function mayAdminister(projectKey: string): Promise<boolean> {
  const path = `/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=${encodeURIComponent(projectKey)}`;
  return v.parse(PermissionSchema, await callJira('GET', path)).permissions.ADMINISTER_PROJECTS.havePermission;
}
