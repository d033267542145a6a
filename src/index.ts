export { onFailedExpression, onIssueEvent } from './forge/events';
export { lozenge } from './forge/lozenge';
export { reportPeople, startPeopleReport } from './forge/people-report';
export { resolver } from './forge/resolver';
export { keepForms, leave } from './forge/set-up';
export { startSweeps, sweepProject } from './forge/sweeps';
