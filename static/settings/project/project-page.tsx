import { Banner } from '../../shared/parts/banner';
import type { HostContext } from '../../shared/bridge/host';
import { Skeleton } from '../../shared/parts/skeleton';
import { Page } from '../parts/page';
import { TEXTS } from '../texts';
import { SettingsForm } from './settings-form';
import { useSettings } from './use-settings';

/** The settings of Stakes in one project. */
export function ProjectPage({ host, projectId }: { readonly host: HostContext; readonly projectId: string }) {
  const { state, reload, save } = useSettings(projectId);
  switch (state.status) {
    case 'loading':
      return (
        <Page title={TEXTS.projectTitle}>
          <Skeleton lines={12} label={TEXTS.loading} />
        </Page>
      );
    case 'gone':
      return (
        <Page title={TEXTS.projectTitle}>
          <Banner kind="information">{TEXTS.gone}</Banner>
        </Page>
      );
    case 'failed':
      return (
        <Page title={TEXTS.projectTitle}>
          <Banner kind="danger" role="alert">
            <p>
              {TEXTS.failed} {state.sentence}
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
      return <SettingsForm siteUrl={host.siteUrl} settings={state.settings} reload={reload} save={save} />;
  }
}
