import { useState } from 'preact/hooks';
import { callJira } from '../jira/call';
import type { History } from '../jira/issue';
import { showProblem } from '../page';
import { Adf, adfOf } from '../parts/adf';
import { momentText } from '../parts/day-text';
import type { IssuePart } from './issue-part';

/** What people said and what was changed. */
export function Activity({ issue, again }: IssuePart) {
  const [shown, setShown] = useState<'comments' | 'history'>('comments');
  return (
    <section aria-labelledby="issue-activity">
      <h2 id="issue-activity">Activity</h2>
      <div class="row" role="group" aria-label="Show">
        {(['comments', 'history'] as const).map((each) => (
          <button
            type="button"
            class="button small toggle"
            key={each}
            aria-pressed={shown === each}
            onClick={() => setShown(each)}
          >
            {each === 'comments' ? `Comments ${issue.fields.comment.comments.length}` : 'History'}
          </button>
        ))}
      </div>
      {shown === 'comments' ? (
        <Comments issue={issue} again={again} />
      ) : (
        <HistoryList histories={issue.changelog.histories} />
      )}
    </section>
  );
}

/** The changelog, newest first: who changed what from what to what. */
function HistoryList({ histories }: { readonly histories: readonly History[] }) {
  if (histories.length === 0) return <p class="subtle-text">Nothing has been changed yet.</p>;
  return (
    <ul class="entries">
      {histories.map(({ id, author, created, items }) => (
        <li key={id}>
          <p class="entry-head">
            <strong>{author?.displayName ?? 'Anonymous'}</strong> <time>{momentText(created)}</time>
          </p>
          <ul>
            {items.map((item, index) => (
              <li key={index}>
                {item.field}: {side(item, 'fromString')} → {side(item, 'toString')}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** One side of a change. An entry may lack it, and `toString` would then be the inherited function. */
function side(item: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(item, name) ? item[name] : undefined;
  if (typeof value !== 'string' || value === '') return 'none';
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}

function Comments({ issue, again }: IssuePart) {
  const [text, setText] = useState('');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    callJira('POST', `/rest/api/3/issue/${issue.key}/comment`, { body: adfOf(text) }).then(
      () => {
        setText('');
        return again();
      },
      (error: unknown) => showProblem("The comment couldn't be added", error),
    );
  };
  return (
    <>
      <form class="stack" onSubmit={add}>
        <textarea
          class="field"
          rows={2}
          aria-label="Add a comment"
          placeholder="Add a comment…"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {text !== '' && (
          <button type="submit" class="button primary small fit">
            Save comment
          </button>
        )}
      </form>
      <ul class="entries">
        {issue.fields.comment.comments.toReversed().map(({ id, author, body, created }) => (
          <li key={id}>
            <p class="entry-head">
              <strong>{author?.displayName ?? 'Anonymous'}</strong> <time>{momentText(created)}</time>
            </p>
            <Adf document={body} />
          </li>
        ))}
      </ul>
    </>
  );
}
