export { onIssueEvent } from './forge/events';
export { lozenge } from './forge/lozenge';
export { resolver } from './forge/resolver';
export { startSweeps, sweepProject } from './forge/sweeps';
