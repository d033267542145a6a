import { LoadedPage } from '../parts/loaded-page';
import { Page } from '../parts/page';
import { TEXTS } from '../texts';
import { SITE_TEXTS } from './texts';
import { SiteHealth } from '../health/site-health';
import { ProjectList } from './project-list';
import { useProjects } from './use-projects';

const STATES = { loading: SITE_TEXTS.siteLoading, failed: SITE_TEXTS.siteFailed, absent: SITE_TEXTS.siteNoPermission };

/** Where Jira admins choose the projects that Stakes looks at. */
export function SitePage() {
  const { state, reload, switchOn } = useProjects();
  return (
    <LoadedPage title={TEXTS.siteTitle} texts={STATES} lines={8} state={state} reload={reload}>
      {(projects) => (
        <Page title={TEXTS.siteTitle}>
          <ProjectList projects={projects} switchOn={switchOn} />
          <SiteHealth projects={projects} />
        </Page>
      )}
    </LoadedPage>
  );
}
