// The modules of the bridge's `view`, each for itself, so that a UI bundles none that it doesn't call.
export { close } from '../node_modules/@forge/bridge/out/view/close.js';
export { createHistory } from '../node_modules/@forge/bridge/out/view/createHistory.js';
export { getContext } from '../node_modules/@forge/bridge/out/view/getContext.js';
export { refresh } from '../node_modules/@forge/bridge/out/view/refresh.js';
export { submit } from '../node_modules/@forge/bridge/out/view/submit.js';
export { theme } from '../node_modules/@forge/bridge/out/view/theme.js';
