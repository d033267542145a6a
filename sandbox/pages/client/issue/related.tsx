import type { Issue } from '../jira/issue';
import { StatusLozenge } from '../parts/lozenge';

type Brief = NonNullable<Issue['fields']['parent']>;

/** Linked work items and sub-tasks, under what they are to this one. */
export function Related({ issue }: { readonly issue: Issue }) {
  const { issuelinks, subtasks } = issue.fields;
  const groups = new Map<string, Brief[]>();
  const add = (name: string, brief: Brief | undefined): void => {
    if (brief !== undefined) groups.set(name, [...(groups.get(name) ?? []), brief]);
  };
  for (const subtask of subtasks) add('Sub-tasks', subtask);
  for (const { type, inwardIssue, outwardIssue } of issuelinks) {
    add(type.inward, inwardIssue);
    add(type.outward, outwardIssue);
  }
  if (groups.size === 0) return null;
  return (
    <section aria-labelledby="issue-related">
      <h2 id="issue-related">Linked work items</h2>
      {[...groups].map(([name, briefs]) => (
        <div key={name}>
          <h3 class="link-group">{name}</h3>
          <ul class="brief-list">
            {briefs.map(({ key, fields }) => (
              <li key={key}>
                <a href={`/browse/${key}`}>{key}</a> <span class="grow">{fields.summary}</span>
                {fields.status !== undefined && (
                  <StatusLozenge name={fields.status.name} category={fields.status.statusCategory.key} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
