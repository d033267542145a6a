import { editIssue } from '../jira/issue';
import { Adf, adfOf, textOfAdf } from '../parts/adf';
import { Editable } from '../parts/editable';
import type { IssuePart } from './issue-part';

export function Description({ issue, again }: IssuePart) {
  const { description } = issue.fields;
  return (
    <section aria-labelledby="issue-description">
      <h2 id="issue-description">Description</h2>
      <Editable
        name="Description"
        canEdit={Object.hasOwn(issue.editmeta.fields, 'description')}
        control={
          <textarea
            class="field"
            name="value"
            rows={6}
            aria-label="Description"
            defaultValue={textOfAdf(description)}
          />
        }
        save={async (text) => {
          await editIssue(issue.key, { description: text.trim() === '' ? null : adfOf(text) });
          await again();
        }}
      >
        {description ? <Adf document={description} /> : <p class="subtle-text">No description yet.</p>}
      </Editable>
    </section>
  );
}
