import { WAY_IN_TEXTS } from '../../../src/core/policy/way-in-texts';
import type { WouldRefuse } from '../../../src/core/policy/dry-run';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath } from '../../shared/site-paths';
import { DRY_RUN } from './texts';

/** Enough rows to see a pattern. */
const MOST_ROWS = 50;

type DryRunListProps = { readonly siteUrl: string; readonly refused: readonly WouldRefuse[] };

/** The items themselves, and how each was created where Jira tells. Never by whom. */
export function DryRunList({ siteUrl, refused }: DryRunListProps) {
  return (
    <ul class="review" aria-label={DRY_RUN.listTitle}>
      {refused.slice(0, MOST_ROWS).map(({ key, summary, place, wayIn }, at) => (
        <li key={`${key} ${at}`}>
          <SiteLink siteUrl={siteUrl} path={issuePath(key)}>
            {key}
          </SiteLink>{' '}
          {summary} {place === 'require' && wayIn !== undefined && <span class="help">({WAY_IN_TEXTS[wayIn]})</span>}
        </li>
      ))}
      {refused.length > MOST_ROWS && <li class="help">{DRY_RUN.more(refused.length - MOST_ROWS)}</li>}
    </ul>
  );
}
