import { countOf } from '../../../src/core/count-text';
import { intervalText, percentText } from '../../../src/core/learnt-threshold/learnt-text';
import type { LearntThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { LEARN } from './texts';

type LearntTableProps = { readonly learnt: LearntThreshold; readonly inForceDays: number };

/** What history says about each limit; words tell which is in force and which is suggested. */
export function LearntTable({ learnt: { records, suggestedDays }, inForceDays }: LearntTableProps) {
  const noteOf = (days: number) => {
    const notes = [
      ...(days === inForceDays ? [LEARN.inForce] : []),
      ...(days === suggestedDays ? [LEARN.suggested] : []),
    ];
    return notes.length > 0 && ` (${notes.join(', ')})`;
  };
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{LEARN.limit}</th>
          <th scope="col">{LEARN.items}</th>
          <th scope="col">{LEARN.done}</th>
          <th scope="col">{LEARN.interval}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ limitDays, items, done }) => (
          <tr key={limitDays}>
            <th scope="row">
              {countOf(limitDays, 'day')}
              {noteOf(limitDays)}
            </th>
            <td>{items.toLocaleString('en-US')}</td>
            <td>{done ? percentText(done.share) : LEARN.tooFew}</td>
            <td>{done && intervalText(done)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
