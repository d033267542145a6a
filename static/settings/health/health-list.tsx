import { useRef } from 'preact/hooks';
import type { Check, Finding } from './check';
import { FixControl } from './fix-control';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import './health.css';
import { useChecks } from './use-checks';

type HealthListProps<Context> = {
  readonly checks: readonly Check<Context>[];
  readonly contextNow: () => Promise<Context>;
  /** What the context is made of: when it changes, everything is looked at again. */
  readonly of: readonly unknown[];
};

/** What is really set up: every line that isn't right has a button, or says what to do. */
export function HealthList<Context>({ checks, contextNow, of }: HealthListProps<Context>) {
  const { looked, again } = useChecks(checks, contextNow, of);
  const isLooking = looked.some(({ findings }) => findings === undefined);
  const title = useRef<HTMLHeadingElement>(null);
  const changed = () => {
    // What was changed may be gone from the list, and the focus with it.
    title.current?.focus();
    again();
  };
  return (
    <section class="stack" aria-labelledby="health">
      <div class="row">
        <h3 id="health" ref={title} tabIndex={-1}>
          {TEXTS.title}
        </h3>
        <button type="button" class="link push" disabled={isLooking} onClick={again}>
          {TEXTS.again}
        </button>
      </div>
      <ul class="health" aria-busy={isLooking}>
        {looked.map(({ id, findings }) =>
          findings === undefined ? (
            <li key={id} class="finding">
              <span class="skeleton" aria-hidden="true" />
              <span class="visually-hidden">{TEXTS.looking}</span>
            </li>
          ) : (
            findings.map((finding) => <FindingRow key={finding.text} finding={finding} changed={changed} />)
          ),
        )}
      </ul>
    </section>
  );
}

function FindingRow({ finding, changed }: { readonly finding: Finding; readonly changed: () => void }) {
  const { mark, text, help, fix } = finding;
  return (
    <li class={`finding ${mark}`}>
      <span class="sign" aria-hidden="true">
        {TEXTS.signs[mark]}
      </span>
      <div class="stack tight">
        <FixControl fix={fix} about={text} help={help} changed={changed}>
          <span class="visually-hidden">{TEXTS.marks[mark]}: </span>
          {text}
        </FixControl>
      </div>
    </li>
  );
}
