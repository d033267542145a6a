import { editIssue } from '../jira/issue';
import { Editable } from '../parts/editable';
import { TypeIcon } from '../parts/type-icon';
import type { IssuePart } from './issue-part';

/** Where the work item belongs, its key, and its summary as the page's heading. */
export function Summary({ issue, again }: IssuePart) {
  const { key, fields, editmeta } = issue;
  const { project, parent, issuetype, summary } = fields;
  return (
    <>
      <nav aria-label="Breadcrumb" class="breadcrumb">
        <a href={`/jira/projects/${project.key}/backlog`}>{project.name}</a>
        {parent && <a href={`/browse/${parent.key}`}>{parent.key}</a>}
        <span>
          <TypeIcon name={issuetype.name} /> <a href={`/browse/${key}`}>{key}</a>
        </span>
      </nav>
      <Editable
        name="Summary"
        canEdit={Object.hasOwn(editmeta.fields, 'summary')}
        control={
          <input class="field" name="value" aria-label="Summary" defaultValue={summary} required maxLength={255} />
        }
        save={async (text) => {
          await editIssue(key, { summary: text });
          await again();
        }}
      >
        <h1 id="issue-summary">{summary}</h1>
      </Editable>
    </>
  );
}
