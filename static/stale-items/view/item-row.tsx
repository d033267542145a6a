import { useRef, useState } from 'preact/hooks';
import type { Discussing } from '../../../src/core/records/discussion-problem';
import type { Outcome } from '../../../src/core/records/records';
import { OutcomeForm } from '../../shared/discussed/outcome-form';
import type { JudgedItem } from '../items/judged-item';
import type { Limits } from '../items/limits';
import type { Column } from '../lists/columns';
import { OPEN_STATES } from '../lists/item-lists/not-answered';
import { rowTexts } from '../lists/row-texts';
import { outcomeBox } from '../state/kept-notes';
import { TEXTS } from '../texts';
import { ChosenCells } from './chosen-cells';
import { DeadlineLozenge } from './deadline-lozenge';
import { IssueLink } from './issue-link';
import { answerHere } from './open-here';
import { Proof } from './proof';
import { recordDiscussed } from './record-discussed';
import { RowMenu } from './row-menu';
import type { Shown } from './shown';

/** The columns that every list has. */
export const FIXED_COLUMNS = 5;

type ItemRowProps = Shown & {
  readonly item: JudgedItem;
  readonly limits: Limits;
  readonly columns: readonly Column[];
  /** Near the end of the table: its menu opens upwards. */
  readonly isLow: boolean;
  readonly isSelected: boolean;
  readonly select: (isOn: boolean) => void;
  /** Hears that a note beside an outcome is being typed. */
  readonly onTyped: () => void;
  /** An outcome whose note was begun before: it is asked about from the start. */
  readonly begun: Outcome | undefined;
};

/** One item: what it is, how long nobody refined it, what is at stake; below it the proof, where somebody asked. */
export function ItemRow(props: ItemRowProps) {
  const { host, item, limits, columns, isLow, isSelected, select, session, onTyped, begun } = props;
  const [isProofOpen, setProofOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { issue } = item.facts;
  const { staleness } = rowTexts(item, host, limits.differ);
  const isContradicted = item.evidence === 'contradicted';
  const [asking, setAsking] = useState(begun);
  const [isBusy, setBusy] = useState(false);
  const closeProof = () => {
    setProofOpen(false);
    menu.current?.focus();
  };
  const stopAsking = () => {
    setAsking(undefined);
    menu.current?.focus();
  };
  const record = async (said: Discussing) => {
    setBusy(true);
    const isRecorded = await recordDiscussed([item], said, props);
    setBusy(false);
    if (isRecorded) setAsking(undefined);
    return isRecorded;
  };
  return (
    <>
      <tr class={isSelected ? 'selected' : undefined}>
        <td class="select">
          <input
            type="checkbox"
            aria-label={TEXTS.selectItem(issue.key)}
            checked={isSelected}
            onChange={(event) => select(event.currentTarget.checked)}
          />
        </td>
        <th scope="row" class="item">
          <IssueLink host={host} issue={issue} onClose={() => void session.changed([issue.id])} />
          {!columns.includes('deadline') && (
            <>
              {' '}
              <DeadlineLozenge item={item} timeZone={host.timeZone} />
            </>
          )}
          <p class="help">{isContradicted ? TEXTS.contradicted : staleness.caption}</p>
        </th>
        <td class="age">{isContradicted ? TEXTS.notCounted : <Age item={item} cell={staleness.cell} />}</td>
        <ChosenCells host={host} item={item} columns={columns} />
        <td class="stakes">
          <ItemStakes {...props} />
        </td>
        <td class="menu-cell">
          <RowMenu
            {...props}
            button={menu}
            isLow={isLow && !isProofOpen && !asking}
            isProofOpen={isProofOpen}
            toggleProof={() => setProofOpen(!isProofOpen)}
            keep={() => void record({ outcome: 'keep' })}
            ask={setAsking}
          />
        </td>
      </tr>
      {asking && (
        <tr>
          <td colSpan={FIXED_COLUMNS + columns.length}>
            <OutcomeForm
              outcome={asking}
              timeZone={host.timeZone}
              disabled={isBusy}
              record={record}
              keptAs={outcomeBox(host, [issue.id])}
              onTyped={onTyped}
              cancel={stopAsking}
            />
          </td>
        </tr>
      )}
      {isProofOpen && (
        <tr>
          <td colSpan={FIXED_COLUMNS + columns.length}>
            <Proof {...props} close={closeProof} />
          </td>
        </tr>
      )}
    </>
  );
}

type ItemStakesProps = Pick<Shown, 'host' | 'session'> & { readonly item: JudgedItem };

/** What is at stake, and how much of it nobody said yet: by when that was promised, and the way to say it. */
function ItemStakes({ host, item, session }: ItemStakesProps) {
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

function Age({ item, cell }: { readonly item: JudgedItem; readonly cell: string }) {
  return item.assessment.staleness.state === 'stale' ? <strong>{cell}</strong> : <>{cell}</>;
}
