import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageAddress, type PageAddress } from '../../shared/bridge/page-address';
import { TEXTS } from '../texts';

/** One part of a page: its address, and its heading. */
export type PartOfPage = { readonly id: string; readonly title: string };

type PageProps = {
  readonly title: string;
  /** Its parts in their order, for the list beside them; without any there is no list. */
  readonly parts?: readonly PartOfPage[];
  /** What stays in sight below what scrolls: saving, and what is left to do. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
};

/**
 * A page under its title, as high as its room: the list of its parts, the parts, which scroll, and beneath them what stays in
 * sight. Every state of a page has its title, so that nothing jumps and every reader knows where they are.
 */
export function Page({ title, parts = [], foot, children }: PageProps) {
  const scrolled = useRef<HTMLDivElement>(null);
  const { current, goTo } = useParts(parts, scrolled);
  const contents = useRef<HTMLElement>(null);
  // In a narrow frame the list scrolls sideways: the part that is read stays in sight there too.
  useEffect(() => {
    const link = contents.current?.querySelector('[aria-current]');
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <div class="page">
      {parts.length > 0 && (
        <nav class="contents" aria-label={TEXTS.contents} ref={contents}>
          <ul>
            {parts.map(({ id, title: heading }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={current === id ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(id);
                  }}
                >
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="scrolled stack" ref={scrolled}>
        <h1>{title}</h1>
        {children}
      </div>
      {foot && <div class="foot stack">{foot}</div>}
    </div>
  );
}

/** Which part is read, and how to go to another: the address tells, and Back leads back. */
function useParts(parts: readonly PartOfPage[], scrolled: { readonly current: HTMLElement | null }) {
  const ids = parts.map(({ id }) => id).join(' ');
  const [current, setCurrent] = useState(parts[0]?.id);
  const address = useRef<PageAddress | undefined>(undefined);
  const show = (id: string) => {
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (part) setCurrent(id);
  };

  useEffect(() => {
    if (ids === '') return undefined;
    let isOver = false;
    let stop: (() => void) | undefined;
    const begin = (found: PageAddress) => {
      if (isOver) return;
      address.current = found;
      if (found.part() !== '') show(found.part());
      stop = found.listen(show);
    };
    pageAddress().then(begin, (error: unknown) => console.error(error));
    return () => {
      isOver = true;
      stop?.();
    };
  }, [ids]);

  useLayoutEffect(() => {
    const element = scrolled.current;
    if (!element || ids === '') return undefined;
    const follow = () => setCurrent(partInSight(element, ids.split(' ')));
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [ids]);

  const goTo = (id: string) => {
    address.current?.show(id);
    show(id);
  };
  return { current, goTo };
}

/** The part that begins in the upper third or above, the last of them; at the end of the page the last one. */
function partInSight(scrolled: HTMLElement, ids: readonly string[]): string | undefined {
  const { top, height } = scrolled.getBoundingClientRect();
  if (scrolled.scrollTop + height >= scrolled.scrollHeight - 1) return ids.at(-1);
  const begun = ids.filter((id) => {
    const part = document.getElementById(id);
    return part !== null && part.getBoundingClientRect().top <= top + height / 3;
  });
  return begun.at(-1) ?? ids[0];
}
