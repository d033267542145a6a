import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Discussing } from '../../../src/core/records/discussion-problem';
import { OUTCOMES, type Outcome } from '../../../src/core/records/records';
import { OpenDownIcon } from '../icons/signs';
import { useEscape } from '../parts/use-escape';
import { OutcomeForm } from './outcome-form';
import { DISCUSSED_TEXTS as TEXTS } from './texts';

type DiscussedButtonProps = {
  readonly timeZone: string;
  /** Answers whether it was recorded; if not, the form stays as it is. */
  readonly record: (said: Discussing) => Promise<boolean>;
  /** Whose words about what the note of an outcome holds, as long as it isn't recorded. */
  readonly keptAs?: string | undefined;
  /** Hears that a note is being typed. */
  readonly onTyped?: (() => void) | undefined;
  /** An outcome that is asked about from the start: its note was begun before. */
  readonly begun?: Outcome | undefined;
  /** What was begun before doesn’t take the focus. */
  readonly isQuiet?: boolean | undefined;
  readonly text?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** The outcomes stand there from the start, without an arrow that shows them. */
  readonly isSpread?: boolean | undefined;
  /** What else one can do: it stays beside the button, and what the button opens comes below both. */
  readonly children?: ComponentChildren;
};

/**
 * "Discussed today": a plain click keeps the item. Its arrow shows the outcomes, each of which asks for what it needs
 * first. They stand in the page, not over it: a frame as low as the panel would cut a menu off.
 */
export function DiscussedButton(props: DiscussedButtonProps) {
  const {
    timeZone,
    record,
    keptAs,
    onTyped,
    begun,
    isQuiet = false,
    text,
    disabled,
    isSpread = false,
    children,
  } = props;
  const [isOpen, setOpen] = useState(begun !== undefined);
  const [asking, setAsking] = useState(begun);
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const id = useId();
  // A disabled button loses the focus, so it comes back only once nothing is being saved any more.
  useLayoutEffect(() => {
    if (!isDone.current || isBusy) return;
    isDone.current = false;
    button.current?.focus();
  });
  const close = () => {
    isDone.current = true;
    setAsking(undefined);
    setOpen(false);
  };
  useEscape(root, isOpen ? close : undefined);
  const save = async (said: Discussing) => {
    setBusy(true);
    const isRecorded = await record(said);
    if (isRecorded) close();
    setBusy(false);
    return isRecorded;
  };
  const isOff = (disabled ?? false) || isBusy;
  return (
    <div class="discussed" ref={root}>
      <span class="row beside">
        <span class="split">
          <button
            type="button"
            class="button"
            disabled={isOff}
            {...(isSpread ? { ref: button } : {})}
            onClick={() => void save({ outcome: 'keep' })}
          >
            {text ?? TEXTS.discussed}
          </button>
          {!isSpread && (
            <button
              type="button"
              class="button arrow"
              aria-label={TEXTS.others}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              disabled={isOff}
              ref={button}
              onClick={() => (isOpen ? close() : setOpen(true))}
            >
              <OpenDownIcon />
            </button>
          )}
        </span>
        {children}
      </span>
      {asking === undefined && (isSpread || isOpen) && (
        <span class="outcomes row" id={id}>
          {OUTCOMES.map((outcome) => (
            <button key={outcome} type="button" class="link" disabled={isOff} onClick={() => setAsking(outcome)}>
              {TEXTS.outcomes[outcome]}
            </button>
          ))}
        </span>
      )}
      {asking !== undefined && (
        <OutcomeForm
          id={id}
          outcome={asking}
          timeZone={timeZone}
          disabled={isOff}
          record={save}
          keptAs={keptAs}
          onTyped={onTyped}
          isQuiet={isQuiet && asking === begun}
          cancel={close}
        />
      )}
    </div>
  );
}
