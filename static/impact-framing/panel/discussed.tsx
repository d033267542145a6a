import { DiscussedButton } from '../../shared/discussed/discussed-button';
import { recordDiscussed } from './actions';
import { boxOf } from '../../shared/box-of';
import type { DiscussedProps } from './panel-props';

/** "Discussed today" with its outcomes, for the item of the panel. */
export function Discussed({ host, facts, reading, isSpread, children }: DiscussedProps) {
  return (
    <DiscussedButton
      timeZone={host.timeZone}
      isSpread={isSpread}
      keptAs={boxOf(host, facts.found.issue.id, 'outcome')}
      record={(said) => recordDiscussed(facts.found.issue, said, host, reading.reload)}
    >
      {children}
    </DiscussedButton>
  );
}
