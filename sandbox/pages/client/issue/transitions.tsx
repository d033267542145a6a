import { useState } from 'preact/hooks';
import { JiraRefusal } from '../jira/call';
import { moveIssue, type Transition } from '../jira/issue';
import { Problem } from '../parts/problem';
import type { IssuePart } from './issue-part';
import { TransitionDialog } from './transition-dialog';

/** The status, and the ways out of it. A rule that declines says why, under the status or in the transition's dialog. */
export function Transitions({ issue, again }: IssuePart) {
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState<Transition>();
  const { status } = issue.fields;
  const choices = issue.transitions.filter(({ to }) => to.id !== status.id);
  const move = (chosen: Transition): void => {
    setProblem(undefined);
    if (chosen.hasScreen) return setAsking(chosen);
    moveIssue(issue.key, chosen.id).then(
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
          class={`status-select ${status.statusCategory.key}`}
          value=""
          disabled={choices.length === 0}
          onChange={({ currentTarget }) => {
            const chosen = choices.find(({ id }) => id === currentTarget.value);
            // The list shows where the item is until it really is elsewhere.
            currentTarget.value = '';
            if (chosen) move(chosen);
          }}
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
      {asking !== undefined && (
        <TransitionDialog
          issue={issue}
          transition={asking}
          ended={() => {
            setAsking(undefined);
            void again();
          }}
        />
      )}
    </div>
  );
}
