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

/** How a way in reads in "Came in without answers: …". Never by whom. */
export const WAY_IN_TEXTS: Readonly<Record<WayIn, string>> = {
  app: 'created by an app or a rule of automation',
  clone: 'cloned from an item without answers',
  'sub-task': 'created as a sub-task',
  convert: 'converted from a sub-task',
  move: 'moved from another project',
  'type-change': 'its type was changed later',
  relabelled: 'a label or component was added later',
  'field-emptied': 'its answers were emptied later',
};
