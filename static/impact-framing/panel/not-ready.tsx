import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import { LoadingPanel } from './loading-summary';
import type { PanelReading, PanelState } from './panel-props';

type NotReadyProps = Pick<PanelReading, 'reload'> & {
  readonly state: Exclude<PanelState, { readonly status: 'ready' }>;
};

/** What stands in an item's place while it is read, or because it can't be. */
export function NotReady({ state, reload }: NotReadyProps) {
  if (state.status === 'loading') return <LoadingPanel />;
  if (state.status === 'gone') return <p class="subtle-text">{TEXTS.gone}</p>;
  return (
    <Banner kind="danger" role="alert">
      <p>{TEXTS.failedTitle}</p>
      <p class="subtle-text">{state.sentence}</p>
      <div>
        <button type="button" class="button" onClick={reload}>
          {TEXTS.retry}
        </button>
      </div>
    </Banner>
  );
}
