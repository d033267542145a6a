import * as v from 'valibot';
import { ask } from '../ask';
import { boot } from '../boot';
import { callJira, readJira } from './call';

const Named = v.object({ id: v.string(), name: v.string() });
const RowSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.string(),
    issuetype: Named,
    status: v.object({
      name: v.string(),
      statusCategory: v.object({ key: v.picklist(['new', 'indeterminate', 'done']) }),
    }),
    priority: v.nullish(Named),
  }),
});
const PageSchema = v.object({
  issues: v.array(RowSchema),
  names: v.optional(v.record(v.string(), v.string()), {}),
  nextPageToken: v.optional(v.string()),
});
const FormattedSchema = v.record(v.string(), v.record(v.string(), v.string()));
const FieldsSchema = v.array(v.object({ id: v.string(), name: v.string() }));

/** One row of a list of work items; `formatted` holds the texts of the app's fields by field id. */
export type IssueRow = {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  readonly typeId: string;
  readonly status: { readonly name: string; readonly category: 'new' | 'indeterminate' | 'done' };
  readonly priority: string | undefined;
  readonly points: number | undefined;
  readonly formatted: Readonly<Record<string, string>>;
};

/** `isWhole` is false where Jira had more rows than a page of ours shows. */
export type Found = { readonly issues: readonly IssueRow[]; readonly isWhole: boolean };

const ESTIMATES = ['story points', 'story point estimate'];
const SHOWN_ROWS = 1000;

/** The work items a query finds for the viewer, with the app's fields as Jira's formatter writes them. */
export async function searchIssues(jql: string): Promise<Found> {
  const all = await readJira('/rest/api/3/field', FieldsSchema);
  const estimates = all.filter(({ name }) => ESTIMATES.includes(name.toLowerCase())).map(({ id }) => id);
  const fields = ['summary', 'issuetype', 'status', 'priority', ...estimates];
  const asked = { jql, fields, maxResults: SHOWN_ROWS };
  const { issues, nextPageToken } = v.parse(PageSchema, await callJira('POST', '/rest/api/3/search/jql', asked));
  const ids = issues.map(({ id }) => id);
  const formatted =
    boot.app.fields.length === 0 ? {} : v.parse(FormattedSchema, await ask('/sandbox/formatted', { issueIds: ids }));
  return {
    isWhole: nextPageToken === undefined,
    issues: issues.map(({ id, key, fields: values }) => ({
      id,
      key,
      summary: values.summary,
      type: values.issuetype.name,
      typeId: values.issuetype.id,
      status: { name: values.status.name, category: values.status.statusCategory.key },
      priority: values.priority?.name,
      points: estimates.map((field) => values[field]).find((value) => typeof value === 'number'),
      formatted: formatted[id] ?? {},
    })),
  };
}
