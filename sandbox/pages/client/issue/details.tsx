import type { ComponentChildren } from 'preact';
import { editIssue, estimateFieldOf, fieldOf } from '../jira/issue';
import { Editable } from '../parts/editable';
import { momentText } from '../parts/day-text';
import type { IssuePart } from './issue-part';

/** The right-hand list of fields; those on the edit screen can be changed where they stand. */
export function Details({ issue, again }: IssuePart) {
  const { fields, editmeta } = issue;
  const estimateField = estimateFieldOf(issue);
  const save = (change: (text: string) => Readonly<Record<string, unknown>>) => async (text: string) => {
    await editIssue(issue.key, change(text));
    await again();
  };
  const canEdit = (id: string | undefined): boolean => id !== undefined && Object.hasOwn(editmeta.fields, id);
  const estimate = estimateField === undefined ? undefined : fieldOf(issue, estimateField);
  const priorities = editmeta.fields['priority']?.allowedValues ?? [];
  return (
    <section class="details" aria-labelledby="issue-details">
      <h2 id="issue-details">Details</h2>
      <dl>
        <Row name="Assignee">{fields.assignee?.displayName ?? 'Unassigned'}</Row>
        <Row name="Reporter">{fields.reporter?.displayName ?? 'Nobody'}</Row>
        <Row name="Priority">
          <Editable
            name="Priority"
            canEdit={canEdit('priority')}
            control={
              <select class="field" name="value" aria-label="Priority" defaultValue={fields.priority?.id ?? ''}>
                {priorities.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            }
            save={save((id) => ({ priority: { id } }))}
          >
            {fields.priority?.name ?? 'None'}
          </Editable>
        </Row>
        {estimateField !== undefined && (
          <Row name={issue.names[estimateField] ?? 'Estimate'}>
            <Editable
              name="Estimate"
              canEdit={canEdit(estimateField)}
              control={
                <input
                  class="field"
                  type="number"
                  min="0"
                  step="any"
                  name="value"
                  aria-label="Estimate"
                  defaultValue={typeof estimate === 'number' ? String(estimate) : ''}
                />
              }
              save={save((text) => ({ [estimateField]: text.trim() === '' ? null : Number(text) }))}
            >
              {typeof estimate === 'number' ? estimate : 'None'}
            </Editable>
          </Row>
        )}
        <Row name="Labels">
          <Editable
            name="Labels"
            canEdit={canEdit('labels')}
            control={
              <input
                class="field"
                name="value"
                aria-label="Labels, separated by spaces"
                defaultValue={fields.labels.join(' ')}
              />
            }
            save={save((text) => ({ labels: text.split(/\s+/u).filter((label) => label !== '') }))}
          >
            {fields.labels.length === 0 ? 'None' : fields.labels.join(', ')}
          </Editable>
        </Row>
        <Row name="Components">{fields.components.map(({ name }) => name).join(', ') || 'None'}</Row>
        <Row name="Parent">
          {fields.parent ? (
            <a href={`/browse/${fields.parent.key}`}>
              {fields.parent.key} {fields.parent.fields.summary}
            </a>
          ) : (
            'None'
          )}
        </Row>
        <Row name="Created">{momentText(fields.created)}</Row>
        <Row name="Updated">{momentText(fields.updated)}</Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="detail">
      <dt class="detail-name">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
