import type { JudgedItem } from '../find/judged-item';
import { OPEN_STATES } from '../lists/lists';
import { rowTexts } from '../lists/row-texts';
import { TEXTS } from '../texts';
import { answerHere } from './open-here';
import type { Shown } from './shown';

type ItemStakesProps = Pick<Shown, 'host' | 'session'> & { readonly item: JudgedItem };

/** What is at stake, and how much of it nobody said yet: by when that was promised, and the way to say it. */
export function ItemStakes({ host, item, session }: ItemStakesProps) {
  const { stakes, due } = rowTexts(item, host);
  const { issue } = item.facts;
  const { state, answered } = item.assessment.framing;
  return (
    <>
      {!stakes && state === 'inherited' && <p class="subtle-text">{TEXTS.inherited}</p>}
      {stakes && (
        <p>
          {stakes.text}
          {state === 'inherited' && <span class="subtle-text"> · {TEXTS.inherited}</span>}
          {stakes.datePassed && !issue.framing?.deadline && <span class="subtle-text"> · {TEXTS.datePassed}</span>}
        </p>
      )}
      {OPEN_STATES.some((open) => open === state) && (
        <p class="row">
          <span class="subtle-text">{TEXTS.answered(answered)}</span>
          {due && (
            <span class={due.isOver ? 'overdue' : 'subtle-text'}>
              {due.isOver ? TEXTS.overdue(due.day) : TEXTS.due(due.day)}
            </span>
          )}
          <button
            type="button"
            class="link"
            aria-label={`${TEXTS.answer} ${issue.key}`}
            onClick={() => answerHere(issue, () => void session.changed([issue.id]))}
          >
            {TEXTS.answer}
          </button>
        </p>
      )}
    </>
  );
}
