import { ask } from '../../shared/bridge/backend';
import { LoadedPage } from '../parts/loaded-page';
import { Page } from '../parts/page';
import { useLoaded } from '../parts/use-loaded';
import { TEXTS } from '../texts';
import { SITE_TEXTS } from './texts';
import { SiteHealth } from '../health/site-health';
import { ProjectList } from './project-list';
import { SitePolicySection } from './site-policy-section';
import { useProjects } from './use-projects';

const STATES = { loading: SITE_TEXTS.siteLoading, failed: SITE_TEXTS.siteFailed, absent: SITE_TEXTS.siteNoPermission };

/** Where Jira admins choose the projects that Stakes looks at, and what these may choose. */
export function SitePage() {
  const { state, reload, switchOn } = useProjects();
  const site = useLoaded(() => ask('readSitePolicy', {}), []);
  const cap = site.state.status === 'ready' ? site.state.value.cap : undefined;
  return (
    <LoadedPage title={TEXTS.siteTitle} texts={STATES} lines={8} state={state} reload={reload}>
      {(projects) => (
        <Page title={TEXTS.siteTitle}>
          <ProjectList projects={projects} cap={cap} switchOn={switchOn} />
          <SitePolicySection site={site} projects={projects} />
          <SiteHealth projects={projects} />
        </Page>
      )}
    </LoadedPage>
  );
}
