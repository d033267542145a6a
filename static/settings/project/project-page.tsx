import type { HostContext } from '../../shared/bridge/host';
import { LoadedPage } from '../parts/loaded-part';
import { TEXTS } from '../texts';
import { SettingsForm } from './settings-form';
import { useSettings } from './use-settings';

const STATES = { loading: TEXTS.loading, failed: TEXTS.failed, absent: TEXTS.gone };

/** The settings of Stakes in one project. */
export function ProjectPage({ host, projectId }: { readonly host: HostContext; readonly projectId: string }) {
  const { state, reload, save } = useSettings(projectId);
  return (
    <LoadedPage title={TEXTS.projectTitle} texts={STATES} lines={12} state={state} reload={reload}>
      {(settings) => <SettingsForm siteUrl={host.siteUrl} settings={settings} reload={reload} save={save} />}
    </LoadedPage>
  );
}
