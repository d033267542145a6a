import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { KindIcon } from '../../shared/icons/kind-icon';
import { DoneIcon, UnknownIcon } from '../../shared/icons/signs';
import { Section } from '../parts/section';
import type { Finding, Mark } from './check';
import { FixProposal, FixTold } from './fix-steps';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import type { Fixing } from './use-fix';
import { EVERYTHING, type Health } from './use-health';
import './health.css';

const SIGNS: Readonly<Record<Mark, () => JSX.Element>> = {
  good: () => <DoneIcon />,
  wrong: () => <KindIcon kind="danger" />,
  note: () => <KindIcon kind="warning" />,
  unknown: () => <UnknownIcon />,
};

/** What is really set up: every line that isn't right has a button, or says what to do. */
export function HealthList({ health }: { readonly health: Health }) {
  const { looked, isLooking, again, missing, fixing, setUpMissing } = health;
  const title = useRef<HTMLHeadingElement>(null);
  const fixes = missing?.fixes.length ?? 0;
  const close = () => {
    fixing.close();
    title.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="health">
      <div class="row">
        <h3 id="health" ref={title} tabIndex={-1}>
          {TEXTS.title}
        </h3>
        <div class="row push">
          {fixes > 1 && (
            <button type="button" class="button" onClick={setUpMissing}>
              {TEXTS.setUpMissing}
            </button>
          )}
          <button type="button" class="link" disabled={isLooking} onClick={again}>
            {TEXTS.again}
          </button>
        </div>
      </div>
      <FixProposal fixing={fixing} of={EVERYTHING} onCancel={close} />
      <FixTold fixing={fixing} onClose={close} />
      <ul class="health" aria-busy={isLooking}>
        {looked.map(({ id, findings }) =>
          findings === undefined ? (
            <li key={id} class="finding">
              <span class="skeleton" aria-hidden="true" />
              <span class="visually-hidden">{TEXTS.looking}</span>
            </li>
          ) : (
            findings.map((finding) => <FindingRow key={finding.text} finding={finding} fixing={fixing} />)
          ),
        )}
      </ul>
    </section>
  );
}

function FindingRow({ finding, fixing }: { readonly finding: Finding; readonly fixing: Fixing }) {
  const { mark, text, help, fix } = finding;
  const Sign = SIGNS[mark];
  const opener = useRef<HTMLButtonElement>(null);
  const { state } = fixing;
  const isOpen = 'of' in state && state.of === text;
  const cancel = () => {
    fixing.close();
    opener.current?.focus();
  };
  return (
    <li class={`finding ${mark}`}>
      <span class="sign">
        <Sign />
      </span>
      <div class="stack tight">
        <p>
          <span class="visually-hidden">{TEXTS.marks[mark]}: </span>
          {text}{' '}
          {fix && (
            <button
              ref={opener}
              type="button"
              class="link"
              aria-label={`${fix.label} ${text}`}
              aria-expanded={isOpen}
              disabled={isOpen && state.step !== 'asking'}
              onClick={() => fixing.begin(text, fix.propose)}
            >
              {fix.label}
            </button>
          )}
        </p>
        {help !== undefined && <p class="help">{help}</p>}
        <FixProposal fixing={fixing} of={text} onCancel={cancel} />
      </div>
    </li>
  );
}

/** What is set up on the whole site, and the way out. */
export function SiteHealth({ id, health }: { readonly id: string; readonly health: Health }) {
  return (
    <Section id={id} title={TEXTS.siteTitle}>
      <HealthList health={health} />
    </Section>
  );
}

/** Stays in sight while something that the settings count on isn't set up; nothing once it is, or while it is looked at. */
export function StepsLeft({ health: { missing, fixing, setUpMissing } }: { readonly health: Health }) {
  const [first, ...others] = missing?.findings ?? [];
  if (!missing || !first || fixing.state.step !== 'closed') return null;
  if (![first, ...others].some(({ mark }) => mark === 'wrong')) return null;
  return (
    <div class="row steps-left" role="status">
      <span class="left-text">
        <strong>{TEXTS.stepsLeft(others.length + 1)}</strong> {others.length === 0 ? first.text : TEXTS.listed}
      </span>
      {missing.fixes.length > 0 && (
        <button type="button" class="button" onClick={setUpMissing}>
          {TEXTS.setUpMissing}
        </button>
      )}
    </div>
  );
}
