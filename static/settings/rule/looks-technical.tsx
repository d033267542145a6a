import { useMemo, useState } from 'preact/hooks';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath } from '../../shared/site-paths';
import { TEXTS } from '../texts';
import { OfferedRows } from './offered-rows';
import { suspects } from './review';
import { UrgencyNote } from './urgency-note';
import { useMarks } from './use-marks';
import { useOpenItems } from './use-open-items';

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
