/**
 * The ways in that Jira tells apart afterwards. Create dialog, quick create, a person's script, bulk create and import
 * leave the same traces, so nothing is said of those (docs/platform.md#who-made-a-change).
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
