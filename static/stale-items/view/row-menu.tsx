import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Outcome } from '../../../src/core/records/records';
import { DISCUSSED_TEXTS } from '../../shared/discussed/texts';
import type { JudgedItem } from '../items/judged-item';
import { TEXTS } from '../texts';
import { MoreIcon } from '../../shared/icons/signs';
import { openHere } from './open-here';
import type { Shown } from './shown';

type RowMenuProps = Shown & {
  readonly item: JudgedItem;
  readonly button: RefObject<HTMLButtonElement>;
  readonly isLow: boolean;
  readonly isProofOpen: boolean;
  readonly toggleProof: () => void;
  /** Records that people talked about the item and keep it. */
  readonly keep: () => void;
  /** Asks for what another outcome needs. */
  readonly ask: (outcome: Outcome) => void;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What can be done about one item, behind its menu button: arrows move, Escape and Tab close, focus comes back. */
export function RowMenu(props: RowMenuProps) {
  const {
    item,
    button,
    isLow,
    isProofOpen,
    toggleProof,
    keep,
    ask,
    session,
    item: {
      facts: { issue },
    },
  } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { key } = item.facts.issue;
  const entries = () => [...(menu.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    entries()[0]?.focus();
    const closeElsewhere = ({ target }: MouseEvent) => {
      if (target instanceof Node && !menu.current?.parentElement?.contains(target)) setOpen(false);
    };
    document.addEventListener('mousedown', closeElsewhere);
    return () => document.removeEventListener('mousedown', closeElsewhere);
  }, [isOpen]);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') setOpen(false);
    const all = entries();
    const next = STEPS[event.key]?.(
      all.findIndex((entry) => entry === document.activeElement),
      all.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const choices: readonly (readonly [text: string, act: () => void])[] = [
    [isProofOpen ? TEXTS.hideCounted : TEXTS.howCounted, toggleProof],
    [DISCUSSED_TEXTS.discussed, keep],
    [DISCUSSED_TEXTS.outcomes.notNow, () => ask('notNow')],
    [DISCUSSED_TEXTS.outcomes.never, () => ask('never')],
    [TEXTS.open, () => openHere(key, () => void session.changed([issue.id]))],
  ];
  return (
    <div class="menu">
      <button
        type="button"
        class="button subtle icon"
        aria-label={TEXTS.menuFor(key)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        ref={button}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'ArrowDown' && (event.preventDefault(), setOpen(true))}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          class={isLow ? 'choices up' : 'choices'}
          aria-label={TEXTS.menuFor(key)}
          ref={menu}
          onKeyDown={move}
        >
          {choices.map(([text, act]) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                act();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
