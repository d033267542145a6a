import type { HostContext } from '../../shared/bridge/host';
import type { Findings } from '../find/findings';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { Reading } from './use-gadget';
import type { ShownItemsState } from './use-shown-items';

/** What every part of a gadget that found something is drawn from. */
export type Shown = {
  readonly host: HostContext;
  readonly configuration: GadgetConfiguration;
  readonly gadgetId: string | undefined;
  readonly findings: Findings;
  readonly reading: Reading & ShownItemsState;
};

/** The same before anything of it is drawn. */
export type Found = Omit<Shown, 'reading'> & { readonly reading: Reading };
