import { useEffect, useState } from 'preact/hooks';
import { countOf } from '../../../src/core/time/count-text';
import { jira } from '../../shared/bridge/jira';
import { SiteLink } from '../../shared/parts/site-link';
import { sentenceOf } from '../../shared/sentence-of';
import { searchPath } from '../../shared/site-paths';
import { LAZY_TEXTS } from './lazy-texts';
import { loadChildren, type Children } from './load-children';
import type { JudgedProps } from './panel-props';

type ChildrenProps = Pick<JudgedProps, 'host' | 'facts'>;

/** An epic's open items in one line, each number a link to the items it counts: "6 open items, 24 points, 2 not refined". */
export function ChildrenLine({ host, facts: { found } }: ChildrenProps) {
  const [children, setChildren] = useState<Children | { readonly problem: string }>();
  useEffect(() => {
    let isCurrent = true;
    const show = (next: typeof children) => {
      if (isCurrent) setChildren(next);
    };
    loadChildren(jira, found, Date.now()).then(show, (error: unknown) => show({ problem: sentenceOf(error) }));
    return () => {
      isCurrent = false;
    };
  }, [found.issue.id, found.issue.updatedAt]);
  if (!children) return null;
  if ('problem' in children) return <p class="subtle-text">{LAZY_TEXTS.childrenUnknown(children.problem)}</p>;
  const { items, points, estimated, notRefined, more } = children;
  return (
    <p class="subtle-text">
      {more && LAZY_TEXTS.childrenMore}{' '}
      <SiteLink siteUrl={host.siteUrl} path={searchPath(items.jql)}>
        {countOf(items.count, 'open item')}
      </SiteLink>
      {estimated > 0 && `, ${LAZY_TEXTS.childrenPoints(countOf(points, 'point'), estimated, items.count)}`}
      {notRefined.count > 0 && (
        <>
          {', '}
          <SiteLink siteUrl={host.siteUrl} path={searchPath(notRefined.jql)}>
            {LAZY_TEXTS.childrenNotRefined(notRefined.count)}
          </SiteLink>
        </>
      )}
      .
    </p>
  );
}
