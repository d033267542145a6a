import type { HostContext } from '../../shared/bridge/host';
import type { Findings } from '../reading/findings';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { Screen } from '../state/screen';
import type { Session } from '../state/session';

/** What every part of a gadget that found something is drawn from. */
export type Shown = {
  readonly host: HostContext;
  readonly configuration: GadgetConfiguration;
  readonly gadgetId: string | undefined;
  readonly findings: Findings;
  readonly screen: Screen;
  readonly session: Session;
};
