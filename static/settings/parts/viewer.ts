import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HostContext } from '../../shared/bridge/host';

/** Who looks at the page, and from where: days and times are told by their clock. */
export type Viewer = Pick<HostContext, 'accountId' | 'siteUrl' | 'timeZone'>;

/** Around everything that is shown to a viewer. */
export const ViewerContext = createContext<Viewer>({ accountId: undefined, siteUrl: '', timeZone: 'UTC' });

export const useViewer = (): Viewer => useContext(ViewerContext);
