import { useState } from 'preact/hooks';
import { callJira, JiraRefusal } from '../jira/call';
import { Problem } from '../parts/problem';
import type { IssuePart } from './issue-part';

/** The status, and the ways out of it. A rule that declines says why, under the status. */
export function Transitions({ issue, again }: IssuePart) {
  const [problem, setProblem] = useState<string>();
  const { status } = issue.fields;
  const choices = issue.transitions.filter(({ to }) => to.id !== status.id);
  const move = (id: string): void => {
    setProblem(undefined);
    callJira('POST', `/rest/api/3/issue/${issue.key}/transitions`, { transition: { id } }).then(
      () => again(),
      (error: unknown) => {
        setProblem(error instanceof JiraRefusal ? error.message : String(error));
        void again();
      },
    );
  };
  return (
    <div class="stack">
      <label class="status-field">
        <span class="visually-hidden">Status</span>
        <select
          key={`${status.id} ${problem ?? ''}`}
          class={`status-select ${status.statusCategory.key}`}
          value=""
          disabled={choices.length === 0}
          onChange={({ currentTarget }) => move(currentTarget.value)}
        >
          <option value="">{status.name}</option>
          {choices.map(({ id, name, to }) => (
            <option key={id} value={id}>
              {name === to.name ? name : `${name} → ${to.name}`}
            </option>
          ))}
        </select>
      </label>
      {problem !== undefined && <Problem message={problem} />}
    </div>
  );
}
