import { urgencyShare } from '../../../src/core/framing/urgency-share';
import type { Issue } from '../../../src/core/issue';
import { isAnyOf } from '../../../src/core/jql';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import { TEXTS } from '../texts';

/** Keys that fit into the address of a search. */
const MOST_KEYS = 200;

type UrgencyNoteProps = {
  readonly siteUrl: string;
  readonly issues: readonly Issue[];
  readonly rule: TechnicalRule;
};

/** Where most things are urgent, nothing is: said to the team as a share, with the items behind it. */
export function UrgencyNote({ siteUrl, issues, rule }: UrgencyNoteProps) {
  const share = urgencyShare(issues, rule);
  if (!share) return null;
  const { keys, of, word } = share;
  return (
    <p>
      <SiteLink siteUrl={siteUrl} path={searchPath(isAnyOf('key', keys.slice(0, MOST_KEYS)))}>
        {TEXTS.urgent(keys.length, of, word)}
      </SiteLink>{' '}
      <span class="help">{TEXTS.urgentHelp}</span>
    </p>
  );
}
