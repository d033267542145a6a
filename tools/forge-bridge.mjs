// Stands for @forge/bridge in the UIs' bundles: its own, unmodified modules, but only those the UIs use. The package's
// index would also load translations, feature flags, realtime and more, 14 kB of gzip that no reader needs.
export * as view from './forge-bridge-view.mjs';
export { events } from '../node_modules/@forge/bridge/out/events/events.js';
export { requestJira } from '../node_modules/@forge/bridge/out/fetch/index.js';
export { showFlag } from '../node_modules/@forge/bridge/out/flag/flag.js';
export { invoke } from '../node_modules/@forge/bridge/out/invoke/invoke.js';
export { router } from '../node_modules/@forge/bridge/out/router/router.js';
export { NavigationTarget } from '../node_modules/@forge/bridge/out/router/targets.js';
