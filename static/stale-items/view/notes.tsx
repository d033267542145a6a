import { Banner } from '../../shared/parts/banner';
import { incompleteText } from '../../../src/core/stakes/stale-list-text';
import { MOST_ITEMS } from '../reading/read-items';
import { TEXTS } from '../texts';
import { clock } from '../../shared/clock';
import type { Shown } from './shown';

/** What limits the numbers below: a failed refresh, what this viewer can't see, what was not read. */
export function Notes({ host, findings, screen, session }: Shown) {
  const { on = [], offKeys = [], invisible = 0 } = findings.projects ?? {};
  const { coverage, reading: limit } = findings;
  const problems = on.flatMap(({ key, policy: { problem } }) =>
    problem === undefined ? [] : [TEXTS.policyProblem(key, problem)],
  );
  const limits = [
    ...(limit?.isCapped ? [TEXTS.capped(MOST_ITEMS)] : []),
    ...(coverage && !limit && coverage.leftOut > 0 ? [TEXTS.leftOut(coverage.leftOut)] : []),
    ...(invisible > 0 ? [TEXTS.invisible(invisible)] : []),
    ...(offKeys.length > 0 ? [TEXTS.someOff(offKeys)] : []),
    ...(limit && limit.unread > 0 ? [TEXTS.unread(limit.unread)] : []),
    ...(limit && 'recordsProblem' in limit ? [TEXTS.recordsUnread] : []),
  ];
  return (
    <>
      {screen.problem !== undefined && (
        <Banner kind="warning">
          <p>
            {TEXTS.couldNotRefresh(clock(findings.atMs, host.timeZone))} {screen.problem}{' '}
            <button type="button" class="link" onClick={() => void session.again()}>
              {TEXTS.retry}
            </button>
          </p>
        </Banner>
      )}
      {problems.map((problem) => (
        <Banner key={problem} kind="danger">
          <p>{problem}</p>
        </Banner>
      ))}
      {coverage && coverage.kind !== 'whole' && (
        <Banner kind="information">
          <p>{incompleteText(coverage.checked, coverage.of)}</p>
        </Banner>
      )}
      {limits.map((one) => (
        <p key={one} class="help">
          {one}
        </p>
      ))}
    </>
  );
}
