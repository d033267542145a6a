/** A kind of issue. `hierarchyLevel`: 1 epic, 0 standard, -1 sub-task. */
export type IssueType = { id: string; name: string; description: string; hierarchyLevel: number };

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export type Status = { id: string; name: string; categoryKey: StatusCategoryKey };

/** Most urgent first in `Site.priorities`. */
export type Priority = { id: string; name: string };

export type Resolution = { id: string; name: string };

export type LinkType = { id: string; name: string; inward: string; outward: string };

/**
 * A custom field of the site. `schema` is what `GET /field` shows; `custom` in it tells the kind of field. The app's
 * own field has the app module's ARI there and `appModuleKey`.
 */
export type CustomField = {
  id: string;
  name: string;
  description: string;
  schema: { type: string; items?: string; custom: string; customId: number };
  appModuleKey?: string;
};

/** Field types by what they hold, as `schema.custom` names them. */
export const FIELD_KINDS = {
  rank: 'com.pyxis.greenhopper.jira:gh-lexo-rank',
  sprint: 'com.pyxis.greenhopper.jira:gh-sprint',
  storyPointEstimate: 'com.pyxis.greenhopper.jira:jsw-story-points',
  epicLink: 'com.pyxis.greenhopper.jira:gh-epic-link',
  number: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
  shortText: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
  paragraph: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
  date: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
} as const;
