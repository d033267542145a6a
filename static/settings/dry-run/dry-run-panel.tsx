import { useEffect, useRef, useState } from 'preact/hooks';
import { placesOf, type WouldRefuse } from '../../../src/core/policy/dry-run';
import { blocks } from '../../../src/core/policy/enforcement-of';
import type { Policy } from '../../../src/core/policy/policy';
import { WAY_IN_TEXTS } from '../../../src/core/policy/way-in-texts';
import { isAnyOf, orderedBy } from '../../../src/core/query/jql';
import { Banner } from '../../shared/parts/banner';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath, searchPath } from '../../shared/site-paths';
import type { DryRun } from './run-dry-run';
import { DRY_RUN } from './texts';
import type { DryRunAccess } from './use-dry-run';

/** Enough rows to see a pattern. */
const MOST_ROWS = 50;

/** Keys that fit into the address of a search. */
const MOST_KEYS = 200;

type DryRunPanelProps = { readonly siteUrl: string; readonly policy: Policy; readonly dryRun: DryRunAccess };

/** "Try it first": what a mode that blocks would have meant on the last 90 days. Nothing where nobody would be blocked. */
export function DryRunPanel({ siteUrl, policy, dryRun }: DryRunPanelProps) {
  const { state, needed, outdated, start, stop } = dryRun;
  const panel = useRef<HTMLDivElement>(null);
  // What was asked for may stand beneath what is in sight.
  useEffect(() => {
    if (state.status === 'done') panel.current?.scrollIntoView({ block: 'nearest' });
  }, [state.status]);
  if (!blocks(policy)) return null;
  const isRunning = state.status === 'running';
  return (
    <div class="stack dry-run" ref={panel} role="group" aria-label={DRY_RUN.title}>
      <div class="row">
        <button type="button" class="button" disabled={isRunning} onClick={start}>
          {state.status === 'done' ? DRY_RUN.again : DRY_RUN.start}
        </button>
        {isRunning && (
          <button type="button" class="button subtle" onClick={stop}>
            {DRY_RUN.stop}
          </button>
        )}
        <span role="status" class="subtle-text">
          {isRunning ? DRY_RUN.looked(state.looked) : needed && (outdated ? DRY_RUN.outdated : DRY_RUN.needed)}
        </span>
      </div>
      {state.status === 'failed' && (
        <Banner kind="danger" role="alert">
          {DRY_RUN.failed} {state.sentence}
        </Banner>
      )}
      {state.status === 'done' && !outdated && (
        <DryRunResult siteUrl={siteUrl} policy={state.policy} found={state.found} />
      )}
    </div>
  );
}

type DryRunResultProps = { readonly siteUrl: string; readonly policy: Policy; readonly found: DryRun };

/** How many, which, through which way in, and the choice to frame them first. */
function DryRunResult({ siteUrl, policy, found }: DryRunResultProps) {
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

type DryRunListProps = { readonly siteUrl: string; readonly refused: readonly WouldRefuse[] };

/** The items themselves, and how each was created where Jira tells. Never by whom. */
function DryRunList({ siteUrl, refused }: DryRunListProps) {
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

function keysOf(refused: readonly WouldRefuse[]): readonly string[] {
  return [...new Set(refused.map(({ key }) => key))];
}
