import { Banner } from '../../shared/parts/banner';
import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';
import { ProjectList } from './project-list';
import { useProjects } from './use-projects';

/** Where Jira admins choose the projects that Stakes looks at. */
export function SitePage() {
  const { state, reload, switchOn } = useProjects();
  switch (state.status) {
    case 'loading':
      return <Skeleton lines={8} label={TEXTS.siteLoading} />;
    case 'forbidden':
      return <Banner kind="information">{TEXTS.siteNoPermission}</Banner>;
    case 'failed':
      return (
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
      );
    case 'ready':
      return <ProjectList projects={state.projects} switchOn={switchOn} />;
  }
}
