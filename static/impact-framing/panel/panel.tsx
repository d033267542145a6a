import { Banner } from '../../shared/parts/banner';
import type { HostContext } from '../../shared/bridge/host';
import type { ShownIssue } from '../place';
import { TEXTS } from '../texts';
import { LoadingPanel } from './loading-summary';
import { ReadyPanel } from './ready-panel';
import { usePanel } from './use-panel';

/** The issue panel: what is at stake, for the Product Owner first; the form for those who answer stands behind it. */
export function Panel({ host, issue }: { readonly host: HostContext; readonly issue: ShownIssue }) {
  const reading = usePanel(issue);
  switch (reading.state.status) {
    case 'loading':
      return <LoadingPanel />;
    case 'gone':
      return <p class="subtle-text">{TEXTS.gone}</p>;
    case 'failed':
      return (
        <Banner kind="danger" role="alert">
          <p>{TEXTS.failedTitle}</p>
          <p class="subtle-text">{reading.state.sentence}</p>
          <div>
            <button type="button" class="button" onClick={reading.reload}>
              {TEXTS.retry}
            </button>
          </div>
        </Banner>
      );
    case 'ready':
      return <ReadyPanel host={host} reading={reading} {...reading.state} />;
  }
}
