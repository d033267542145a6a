import { useState } from 'preact/hooks';
import { isAnyOf, orderedBy } from '../../../src/core/jql';
import { placesOf, type WouldRefuse } from '../../../src/core/policy/dry-run';
import type { Policy } from '../../../src/core/policy/policy';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import { DryRunList } from './dry-run-list';
import type { DryRun } from './run-dry-run';
import { DRY_RUN } from './texts';

/** Keys that fit into the address of a search. */
const MOST_KEYS = 200;

type DryRunResultProps = { readonly siteUrl: string; readonly policy: Policy; readonly found: DryRun };

/** How many, which, through which way in, and the choice to frame them first. */
export function DryRunResult({ siteUrl, policy, found }: DryRunResultProps) {
  const [shown, setShown] = useState(false);
  const { refused, letPast, attempts, unread, cut } = found;
  const open = keysOf(refused.filter(({ stillOpen }) => stillOpen));
  return (
    <div class="stack">
      <p role="status">
        {attempts === 0 ? DRY_RUN.nothing : DRY_RUN.found(placesOf(policy), refused.length, attempts)}{' '}
        {refused.length > 0 && (
          <button type="button" class="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? DRY_RUN.hide : DRY_RUN.which}
          </button>
        )}
      </p>
      {letPast > 0 && <p>{DRY_RUN.letPast(letPast)}</p>}
      {shown && <DryRunList siteUrl={siteUrl} refused={refused} />}
      {open.length > 0 && (
        <p class="sentence">
          {DRY_RUN.stillOpen(open.length)}{' '}
          <SiteLink
            siteUrl={siteUrl}
            path={searchPath(orderedBy(isAnyOf('key', open.slice(0, MOST_KEYS)), 'created', 'DESC'))}
          >
            {DRY_RUN.frameFirst}
          </SiteLink>{' '}
          {DRY_RUN.orSave}
        </p>
      )}
      {cut && <p class="help">{DRY_RUN.cut}</p>}
      {unread > 0 && <p class="help">{DRY_RUN.unread(unread)}</p>}
    </div>
  );
}

function keysOf(refused: readonly WouldRefuse[]): readonly string[] {
  return [...new Set(refused.map(({ key }) => key))];
}
