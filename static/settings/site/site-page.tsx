import { Banner } from '../../shared/parts/banner';
import { Skeleton } from '../../shared/parts/skeleton';
import { Page } from '../parts/page';
import { TEXTS } from '../texts';
import { ProjectList } from './project-list';
import { useProjects } from './use-projects';

/** Where Jira admins choose the projects that Stakes looks at. */
export function SitePage() {
  const { state, reload, switchOn } = useProjects();
  switch (state.status) {
    case 'loading':
      return (
        <Page title={TEXTS.siteTitle}>
          <Skeleton lines={8} label={TEXTS.siteLoading} />
        </Page>
      );
    case 'forbidden':
      return (
        <Page title={TEXTS.siteTitle}>
          <Banner kind="information">{TEXTS.siteNoPermission}</Banner>
        </Page>
      );
    case 'failed':
      return (
        <Page title={TEXTS.siteTitle}>
          <Banner kind="danger" role="alert">
            <p>
              {TEXTS.siteFailed} {state.sentence}
            </p>
            <div class="row">
              <button type="button" class="button" onClick={reload}>
                {TEXTS.retry}
              </button>
            </div>
          </Banner>
        </Page>
      );
    case 'ready':
      return (
        <Page title={TEXTS.siteTitle}>
          <ProjectList projects={state.projects} switchOn={switchOn} />
        </Page>
      );
  }
}
