import { dayOf, formatDayNear } from '../../../src/core/calendar-day';
import type { JudgedItem } from '../find/judged-item';
import type { Counted } from '../find/numbers';
import { updatedWouldShow } from '../lists/updated-would-show';
import { TEXTS } from '../texts';
import { NumberLink } from './number-link';
import type { Shown } from './shown';

/**
 * What is not in the list because people decided so, and what a search by "updated" would find of what is, with the bulk
 * edit that hides the others from it. Its line is there before its numbers are.
 */
export function FootLine(props: Shown & { readonly stale: readonly JudgedItem[] }) {
  const { host, findings, configuration, stale } = props;
  const { notNow, never, updated } = findings.numbers;
  const listed = findings.numbers.lists['not-refined'];
  const day = (atMs: number) => dayOf(new Date(atMs), host.timeZone);
  const { hiddenBy } = updatedWouldShow(stale, configuration.thresholdDays);
  return (
    <p class="subtle-text foot">
      <Decided siteUrl={host.siteUrl} counted={notNow} text={TEXTS.notNow} />
      <Decided siteUrl={host.siteUrl} counted={never} text={TEXTS.never} />
      {updated && listed && listed.count > 0 && (
        <>
          {TEXTS.updatedWouldShow} <NumberLink siteUrl={host.siteUrl} counted={updated} /> {TEXTS.ofThese}{' '}
          <NumberLink siteUrl={host.siteUrl} counted={listed} />
          {hiddenBy && TEXTS.bulkEditOn(formatDayNear(day(hiddenBy.toMs), day(findings.atMs)))}
        </>
      )}
    </p>
  );
}

type DecidedProps = { readonly siteUrl: string; readonly counted: Counted | undefined; readonly text: string };

function Decided({ siteUrl, counted, text }: DecidedProps) {
  if (!counted || counted.count === 0) return null;
  return (
    <>
      <NumberLink siteUrl={siteUrl} counted={counted} /> {text} ·{' '}
    </>
  );
}
