import { useState } from 'preact/hooks';
import { timeAgo } from '../../../src/core/time/count-text';
import type { Framing } from '../../../src/core/framing/framing';
import { Banner } from '../../shared/parts/banner';
import { LAZY_TEXTS } from './lazy-texts';
import { differences } from './differences';
import type { Other } from './save-answers';

/** Two people's answers to the same questions. */
export type Clash = {
  readonly mine: Framing | undefined;
  readonly theirs: Framing | undefined;
  readonly other: Other;
};

type ConflictProps = {
  readonly clash: Clash;
  readonly timeZone: string;
  readonly useMine: () => Promise<string | undefined>;
  readonly useTheirs: () => void;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Says that somebody else saved meanwhile, and lets the person choose; what they typed stays in the form below. */
export function Conflict({ clash, timeZone, useMine, useTheirs }: ConflictProps) {
  const [both, setBoth] = useState(false);
  const [problem, setProblem] = useState<string>();
  const name = clash.other.name ?? LAZY_TEXTS.somebody;
  const ago = agoText(clash.other.atMs, Date.now(), timeZone);
  const insist = async () => setProblem(await useMine());
  return (
    <Banner kind="warning" role="alert">
      <p>{LAZY_TEXTS.savedBy(name, ago)}</p>
      {problem && <p>{problem}</p>}
      <div class="row">
        <button type="button" class="button" aria-expanded={both} onClick={() => setBoth(!both)}>
          {both ? LAZY_TEXTS.hideBoth : LAZY_TEXTS.showBoth}
        </button>
        <button type="button" class="button" onClick={() => void insist()}>
          {LAZY_TEXTS.useMine}
        </button>
        <button type="button" class="button" onClick={useTheirs}>
          {LAZY_TEXTS.useTheirs(name)}
        </button>
      </div>
      {both && <BothAnswers clash={clash} name={name} />}
    </Banner>
  );
}

function BothAnswers({ clash, name }: { readonly clash: Clash; readonly name: string }) {
  return (
    <dl class="both">
      {differences(clash.mine, clash.theirs).map(({ label, mine, theirs }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{LAZY_TEXTS.mine}:</strong> <bdi>{mine ?? LAZY_TEXTS.noAnswer}</bdi>
          </dd>
          <dd>
            <strong>{LAZY_TEXTS.theirs(name)}:</strong> <bdi>{theirs ?? LAZY_TEXTS.noAnswer}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** "2 minutes ago": conflicts are about minutes, which the rest of the app never counts. */
function agoText(atMs: number | undefined, nowMs: number, timeZone: string): string {
  if (atMs === undefined) return LAZY_TEXTS.meanwhile;
  const passedMs = nowMs - atMs;
  if (passedMs < MINUTE_MS) return LAZY_TEXTS.justNow;
  if (passedMs < HOUR_MS) return LAZY_TEXTS.minutesAgo(Math.floor(passedMs / MINUTE_MS));
  return timeAgo(atMs, nowMs, timeZone);
}
