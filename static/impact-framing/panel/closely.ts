export { jira } from '../../shared/bridge/jira';
export { closerLook } from './closer-look';
export { Copied } from './copied';
export { Discussed } from './discussed';
export { loadEvidence } from './load-evidence';
export { MarkNotTechnical } from './mark-not-technical';
export { NotTechnical } from './not-technical';
export { RefinementBar } from './refinement-bar';
