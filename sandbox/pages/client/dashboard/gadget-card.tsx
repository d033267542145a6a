import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask';
import { moduleByKey } from '../boot';
import { ForgeFrame } from '../frames/forge-frame';
import { page, showProblem } from '../page';
import type { ShownGadget } from './dashboard-schema';

export type GadgetCardProps = {
  readonly dashboardId: string;
  readonly gadget: ShownGadget;
  readonly mode: { readonly canEdit: boolean; readonly isDashboardEdited: boolean };
  again(): Promise<void>;
};

/**
 * One gadget: its view, or its configuration while somebody edits it. A submitted configuration is stored and the view
 * starts anew with it (docs/platform.md#gadgets).
 */
export function GadgetCard({ dashboardId, gadget, mode, again }: GadgetCardProps) {
  const { id, moduleKey, title, configuration } = gadget;
  const module = moduleByKey(moduleKey);
  const [isConfiguring, setConfiguring] = useState(false);
  const [reloads, setReloads] = useState(0);
  const address = `/sandbox/dashboards/${encodeURIComponent(dashboardId)}/gadgets/${encodeURIComponent(id)}`;
  const refresh = (): void => {
    if (module?.refreshable === true) setReloads(reloads + 1);
    else page.events.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'gadget', gadgetId: id });
  };
  useRefreshInterval(configuration, module?.refreshable === true, () => setReloads((before) => before + 1));
  const save = async (value: unknown): Promise<boolean> => {
    await ask(`${address}/configuration`, { configuration: value }, 'PUT');
    setConfiguring(false);
    await again();
    return true;
  };
  const remove = (): void =>
    void ask(address, undefined, 'DELETE').then(again, (error: unknown) =>
      showProblem("The gadget couldn't be removed", error),
    );
  const source = isConfiguring ? module?.edit : module?.view;
  return (
    <section class="gadget" aria-labelledby={`gadget-${id}`}>
      <header class="gadget-head">
        <h2 id={`gadget-${id}`}>{title}</h2>
        <div class="row push">
          {!isConfiguring && (
            <button type="button" class="button subtle small" onClick={refresh}>
              Refresh<span class="visually-hidden"> {title}</span>
            </button>
          )}
          {mode.canEdit && module?.edit !== undefined && (
            <button type="button" class="button subtle small" onClick={() => setConfiguring(!isConfiguring)}>
              {isConfiguring ? 'Cancel' : 'Configure'}
            </button>
          )}
          {mode.isDashboardEdited && (
            <button type="button" class="button subtle small" onClick={remove}>
              Remove<span class="visually-hidden"> {title}</span>
            </button>
          )}
        </div>
      </header>
      {source === undefined ? (
        <p>This gadget is no longer available.</p>
      ) : (
        <ForgeFrame
          key={reloads}
          moduleKey={moduleKey}
          source={source}
          title={title}
          extension={{
            type: 'jira:dashboardGadget',
            dashboard: { id: dashboardId },
            gadget: { id },
            ...(configuration === undefined ? {} : { gadgetConfiguration: configuration }),
            ...(isConfiguring ? { entryPoint: 'edit' } : {}),
            location: window.location.href,
          }}
          place={isConfiguring ? { submit: save, close: () => setConfiguring(false) } : {}}
        />
      )}
    </section>
  );
}

/** Jira reloads a gadget by itself only where the gadget leaves that to Jira; `refresh` is in minutes. */
function useRefreshInterval(
  configuration: ShownGadget['configuration'],
  isJirasPart: boolean,
  reload: () => void,
): void {
  const minutes = configuration?.['refresh'];
  useEffect(() => {
    if (!isJirasPart || typeof minutes !== 'number' || minutes <= 0) return undefined;
    const timer = setInterval(reload, minutes * 60_000);
    return () => clearInterval(timer);
  }, [minutes, isJirasPart]);
}
