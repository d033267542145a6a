/**
 * The ways in that Jira tells apart afterwards. Create dialog, quick create, a person's script, bulk create and import
 * leave the same traces, so nothing is said of those (facts/jira-api, 6 and 7; facts/forge-platform, 6).
 */
export const WAYS_IN = [
  'app',
  'clone',
  'sub-task',
  'convert',
  'move',
  'type-change',
  'relabelled',
  'field-emptied',
] as const;
export type WayIn = (typeof WAYS_IN)[number];
