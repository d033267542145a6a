import { Banner } from '../../shared/parts/banner';
import { MOST_ITEMS } from '../find/findings';
import { TEXTS } from '../texts';
import { clock } from './clock';
import type { Shown } from './shown';

/** What limits the numbers below: a failed refresh, what this viewer can't see, what was not read. */
export function Notes({ host, findings, reading }: Shown) {
  const { on, offKeys, invisible } = findings.projects;
  const problems = on.flatMap(({ key, policy: { problem } }) =>
    problem === undefined ? [] : [TEXTS.policyProblem(key, problem)],
  );
  const limits = [
    ...(findings.isCapped ? [TEXTS.capped(MOST_ITEMS)] : []),
    ...(invisible > 0 ? [TEXTS.invisible(invisible)] : []),
    ...(offKeys.length > 0 ? [TEXTS.someOff(offKeys)] : []),
    ...(findings.unread > 0 ? [TEXTS.unread(findings.unread)] : []),
    ...('recordsProblem' in findings ? [TEXTS.recordsUnread] : []),
  ];
  return (
    <>
      {reading.problem !== undefined && (
        <Banner kind="warning">
          <p>
            {TEXTS.couldNotRefresh(clock(findings.atMs, host.timeZone))} {reading.problem}{' '}
            <button type="button" class="link" onClick={reading.again}>
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
      {limits.map((limit) => (
        <p key={limit} class="help">
          {limit}
        </p>
      ))}
    </>
  );
}
