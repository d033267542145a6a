import { enableTheming } from './enable-theming';
import { emit, on } from './events';
import { fetchProduct } from './fetch-product';
import { closeFlag, showFlag } from './flags';
import { historyGo, historyListen, historyShow } from './frame-history';
import { getContext } from './get-context';
import { invoke } from './invoke';
import { openIssueCreateModal, openIssueViewModal } from './issue-dialogs';
import { getUrl, navigate, reload } from './navigation';
import { openModal } from './open-modal';
import type { BridgeFrame, Operation } from './operation';
import {
  changeWindowTitle,
  close,
  getCustomFieldInternalAPI,
  getUiModificationsInternalAPI,
  onClose,
  refresh,
  submit,
} from './place';

/** The bridge operations the sandbox has, by the name that @forge/bridge calls (docs/platform.md#the-bridge). */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  changeWindowTitle,
  close,
  closeFlag,
  emit,
  emitPublic: emit,
  emitReadyEvent: () => undefined,
  enableTheming,
  fetchProduct,
  getContext,
  getCustomFieldInternalAPI,
  getFrameDispatch: () => undefined,
  getFrameId: (_, { id }) => id,
  getUiModificationsInternalAPI,
  getUrl,
  invoke,
  isRovoEnabled: () => false,
  navigate,
  on,
  onClose,
  onPublic: on,
  open: () => false,
  openIssueCreateModal,
  openIssueViewModal,
  openModal,
  refresh,
  refreshIssueView: refresh,
  reload,
  showFlag,
  submit,
  // Not bridge names: the routing of a full page's frame (frame/history.ts).
  __historyGo: historyGo,
  __historyListen: historyListen,
  __historyShow: historyShow,
};

/** Performs a frame's bridge call; a name the sandbox doesn't have is rejected, never left hanging. */
export function perform(name: string, payload: unknown, frame: BridgeFrame): unknown {
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (operation === undefined) throw new Error(`The sandbox has no bridge operation "${name}".`);
  return operation(payload, frame);
}
