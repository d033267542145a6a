import type { HostContext } from '../../shared/bridge/host';
import type { ShownIssue } from '../place';
import { NotReady } from './not-ready';
import { ReadyPanel } from './ready-panel';
import { usePanel } from './use-panel';

/** The issue panel: what is at stake, for the Product Owner first; the form for those who answer stands behind it. */
export function Panel({ host, issue }: { readonly host: HostContext; readonly issue: ShownIssue }) {
  const reading = usePanel(issue);
  const { state, reload } = reading;
  return state.status === 'ready' ? (
    <ReadyPanel host={host} reading={reading} {...state} />
  ) : (
    <NotReady state={state} reload={reload} />
  );
}
