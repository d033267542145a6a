import { DiscussedButton } from '../../shared/discussed/discussed-button';
import { recordDiscussed } from './actions';
import type { JudgedProps } from './panel-props';

type DiscussedProps = Pick<JudgedProps, 'host' | 'facts' | 'reading'> & { readonly isSpread?: boolean | undefined };

/** "Discussed today" with its outcomes, for the item of the panel. */
export function Discussed({ host, facts, reading, isSpread }: DiscussedProps) {
  return (
    <DiscussedButton
      timeZone={host.timeZone}
      isSpread={isSpread}
      record={(said) => recordDiscussed(facts.found.issue, said, host, reading.reload)}
    />
  );
}
