export { jira } from '../../shared/bridge/jira';
export { readGadget } from './read-gadget';
