import type { JqlClause } from '../../../src/core/query/jql';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath, searchPath } from '../../shared/site-paths';
import { TEXTS } from '../texts';
import type { Found } from './use-preview';

type FoundCountProps = {
  readonly siteUrl: string;
  readonly query: JqlClause | undefined;
  readonly found: Found | undefined;
  /** The number as a text. */
  readonly text: (count: number) => string;
  /** What the link says where the number stands alone. */
  readonly label?: (count: number) => string;
};

/** A number that leads to what it counts, and a few of these items; a dash until it is known. */
export function FoundCount({ siteUrl, query, found, text, label }: FoundCountProps) {
  if (query === undefined || found === undefined) return <span class="subtle-text">{TEXTS.counting}</span>;
  if ('problem' in found) {
    return (
      <span class="problem" title={found.problem}>
        {TEXTS.notCounted}: {found.problem}
      </span>
    );
  }
  const { count, isAbout } = found;
  const said = (words: string) => (isAbout ? TEXTS.about(words) : words);
  return (
    <span class="row">
      <SiteLink siteUrl={siteUrl} path={searchPath(query)} label={label && said(label(count))}>
        {said(text(count))}
      </SiteLink>
    </span>
  );
}

/** The newest few items that a query finds. */
export function Examples({ siteUrl, found }: { readonly siteUrl: string; readonly found: Found | undefined }) {
  if (found === undefined || 'problem' in found) return null;
  return (
    <span class="row examples">
      {found.examples.map((key) => (
        <SiteLink key={key} siteUrl={siteUrl} path={issuePath(key)}>
          {key}
        </SiteLink>
      ))}
      {found.count > found.examples.length && <span aria-hidden="true">…</span>}
    </span>
  );
}
