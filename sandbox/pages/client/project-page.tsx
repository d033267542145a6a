import { boot, moduleOfType } from './boot';
import { routeIn } from '../operations/frame-history';
import { ForgeFrame } from './frames/forge-frame';
import { ProblemPage } from './parts/problem';

const changeWindowTitle = (title: string): void => {
  document.title = title;
};

/** The app's page of a project, for everybody who sees the project. Its routes are shown in the address. */
export function ProjectPage({ projectKey }: { readonly projectKey: string }) {
  const project = boot.projects.find(({ key }) => key === projectKey);
  const module = moduleOfType('jira:projectPage');
  if (project === undefined || module?.view === undefined) {
    return <ProblemPage message="This project doesn't exist, or you don't have permission to see it." />;
  }
  if (!project.pages.includes(module.key)) {
    return <ProblemPage message={`${module.title} is switched off in ${project.name}.`} />;
  }
  const { id, key, typeKey, board } = project;
  return (
    <>
      <ProjectTabs projectKey={projectKey} />
      <ForgeFrame
        moduleKey={module.key}
        source={module.view}
        title={module.title}
        extension={{
          type: module.type,
          project: { id, key, type: typeKey },
          ...(board && { board }),
          location: window.location.origin + window.location.pathname,
        }}
        place={{ changeWindowTitle }}
        historyPath={routeIn(window.location.search)}
      />
    </>
  );
}

/** The pages of a project, side by side, where the app has one. */
export function ProjectTabs({ projectKey }: { readonly projectKey: string }) {
  const project = boot.projects.find(({ key }) => key === projectKey);
  const module = moduleOfType('jira:projectPage');
  if (!module || project?.pages.includes(module.key) !== true) return null;
  const tabs = [
    ['Backlog', `/jira/projects/${projectKey}/backlog`],
    [module.title, `/jira/projects/${projectKey}/apps/stakes`],
  ] as const;
  return (
    <nav aria-label={project.name} class="breadcrumb tabs">
      {tabs.map(([name, address]) => (
        <a key={name} href={address} aria-current={window.location.pathname === address ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
