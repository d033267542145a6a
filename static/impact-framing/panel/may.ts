import type { FoundIssue } from '../../../src/jira/found-issue';

/** Whether this viewer may answer here: Jira lets them edit the item, and the field is on its edit screen. */
export const mayAnswer = ({ editing }: FoundIssue): boolean => editing === 'allowed';

/** Whether this viewer may record marks and discussions: whoever may edit the item. The app's function asks Jira again. */
export const mayRecord = ({ editing }: FoundIssue): boolean => editing === 'allowed' || editing === 'not-on-screen';
