import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import type { Counted } from '../lists/numbers';
import { TEXTS } from '../texts';

type NumberLinkProps = { readonly siteUrl: string; readonly counted: Counted | undefined };

/** A number that opens the items it stands for, where a link can name them; a dash of the same width until it is counted. */
export function NumberLink({ siteUrl, counted }: NumberLinkProps) {
  if (!counted) return <span class="number">{TEXTS.notCounted}</span>;
  if (counted.isBeyondLink) return <span class="number">{TEXTS.counting(counted)}</span>;
  return (
    <SiteLink siteUrl={siteUrl} path={searchPath(counted.jql)} label={TEXTS.openList(counted)} class="number">
      {TEXTS.counting(counted)}
    </SiteLink>
  );
}
