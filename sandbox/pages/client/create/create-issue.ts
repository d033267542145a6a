import * as v from 'valibot';
import { callJira } from '../jira/call';
import { adfOf } from '../parts/adf';

/** What is in the create dialog. Labels are words separated by spaces. `appFields` holds values by field id. */
export type Draft = {
  readonly projectId: string;
  readonly typeId: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly labels: string;
  readonly parentId: string | undefined;
  readonly appFields: Readonly<Record<string, unknown>>;
};

const CreatedSchema = v.object({ id: v.string(), key: v.string() });

/** Creates the work item as the viewer; throws JiraRefusal with what a rule or a field says. */
export async function createIssue(draft: Draft): Promise<v.InferOutput<typeof CreatedSchema>> {
  const { projectId, typeId, summary, description, labels, parentId, appFields } = draft;
  const words = wordsOf(labels);
  const filled = Object.entries(appFields).filter(([, value]) => value !== undefined && value !== null);
  const fields = {
    project: { id: projectId },
    issuetype: { id: typeId },
    summary,
    ...(description.trim() === '' ? {} : { description: adfOf(description) }),
    ...(words.length === 0 ? {} : { labels: words }),
    ...(parentId === undefined ? {} : { parent: { id: parentId } }),
    ...Object.fromEntries(filled),
  };
  return v.parse(CreatedSchema, await callJira('POST', '/rest/api/3/issue', { fields }));
}

/** Labels as the dialog's one line holds them: words between spaces. */
export const wordsOf = (labels: string): readonly string[] => labels.split(/\s+/u).filter((label) => label !== '');
