import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Issue } from '../../../src/core/issue/issue';
import { isAnyOf } from '../../../src/core/query/jql';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { urgencyShare } from '../../../src/core/technical-rule/urgency-share';
import { searchUpTo } from '../../../src/jira/search-all';
import { jira } from '../../shared/bridge/jira';
import { SiteLink } from '../../shared/parts/site-link';
import { sentenceOf } from '../../shared/sentence-of';
import { issuePath, searchPath } from '../../shared/site-paths';
import { TEXTS } from '../texts';
import { OfferedRows, useMarks } from './offered-rows';
import { openItems } from './preview-queries';
import { suspects } from './review';

/** Keys that fit into the address of a search. */
const MOST_KEYS = 200;

/** Enough to show what a rule misses, without reading a whole big project for a hint. */
const MOST_ITEMS = 500;

type LooksTechnicalProps = {
  readonly siteUrl: string;
  readonly projectId: string;
  readonly rule: TechnicalRule;
  readonly disabled: boolean;
  readonly onChange: (rule: TechnicalRule, said: string) => void;
};

/** How many open items look technical although no row matches them, and on request which, with the words that tell. */
export function LooksTechnical({ siteUrl, projectId, rule, disabled, onChange }: LooksTechnicalProps) {
  const items = useOpenItems(projectId);
  const [shown, setShown] = useState(false);
  const issues = items && 'issues' in items ? items.issues : undefined;
  const marks = useMarks(issues);
  const found = useMemo(() => suspects(issues ?? [], rule), [issues, rule]);
  if (items === undefined) return <p class="subtle-text">{TEXTS.counting}</p>;
  if ('problem' in items) return <p class="problem">{items.problem}</p>;
  return (
    <div class="stack">
      <div class="row">
        <span>{TEXTS.moreLookTechnical(found.length)}</span>
        {found.length > 0 && (
          <button type="button" class="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? TEXTS.hideReview : TEXTS.review}
          </button>
        )}
        {items.more && <span class="help">{TEXTS.lookedAt(items.issues.length)}</span>}
      </div>
      <OfferedRows marks={marks} rule={rule} disabled={disabled} onChange={onChange} />
      <UrgencyNote siteUrl={siteUrl} issues={items.issues} rule={rule} />
      {shown && found.length > 0 && (
        <div class="stack">
          <p class="help">{TEXTS.reviewHelp}</p>
          <ul class="review" aria-label={TEXTS.reviewTitle}>
            {found.map(({ key, summary, words }) => (
              <li key={key}>
                <SiteLink siteUrl={siteUrl} path={issuePath(key)}>
                  {key}
                </SiteLink>{' '}
                {summary} <span class="help">({words.join(', ')})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type UrgencyNoteProps = {
  readonly siteUrl: string;
  readonly issues: readonly Issue[];
  readonly rule: TechnicalRule;
};

/** Where most things are urgent, nothing is: said to the team as a share, with the items behind it. */
function UrgencyNote({ siteUrl, issues, rule }: UrgencyNoteProps) {
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

/** The newest open items of the project; `more` tells that there are others. */
type OpenItems =
  { readonly issues: readonly Issue[]; readonly more: boolean } | { readonly problem: string } | undefined;

/** Reads them once: what a changing rule makes of them is judged here, without asking Jira again. */
function useOpenItems(projectId: string): OpenItems {
  const [items, setItems] = useState<OpenItems>(undefined);
  useEffect(() => {
    searchUpTo(jira, openItems(projectId), MOST_ITEMS, { pageSize: MOST_ITEMS }).then(
      ({ issues, more }) => setItems({ issues: issues.map(({ issue }) => issue), more }),
      (error: unknown) => setItems({ problem: sentenceOf(error) }),
    );
  }, [projectId]);
  return items;
}
