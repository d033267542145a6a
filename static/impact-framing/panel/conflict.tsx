import { useState } from 'preact/hooks';
import { timeAgo } from '../../../src/core/time/count-text';
import type { Framing } from '../../../src/core/framing/framing';
import { Banner } from '../../shared/parts/banner';
import { CLOSER } from './closer-texts';
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
  const name = clash.other.name ?? CLOSER.somebody;
  const ago = agoText(clash.other.atMs, Date.now(), timeZone);
  const insist = async () => setProblem(await useMine());
  return (
    <Banner kind="warning" role="alert">
      <p>{CLOSER.savedBy(name, ago)}</p>
      {problem && <p>{problem}</p>}
      <div class="row">
        <button type="button" class="button" aria-expanded={both} onClick={() => setBoth(!both)}>
          {both ? CLOSER.hideBoth : CLOSER.showBoth}
        </button>
        <button type="button" class="button" onClick={() => void insist()}>
          {CLOSER.useMine}
        </button>
        <button type="button" class="button" onClick={useTheirs}>
          {CLOSER.useTheirs(name)}
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
            <strong>{CLOSER.mine}:</strong> <bdi>{mine ?? CLOSER.noAnswer}</bdi>
          </dd>
          <dd>
            <strong>{CLOSER.theirs(name)}:</strong> <bdi>{theirs ?? CLOSER.noAnswer}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** "2 minutes ago": conflicts are about minutes, which the rest of the app never counts. */
function agoText(atMs: number | undefined, nowMs: number, timeZone: string): string {
  if (atMs === undefined) return CLOSER.meanwhile;
  const passedMs = nowMs - atMs;
  if (passedMs < MINUTE_MS) return CLOSER.justNow;
  if (passedMs < HOUR_MS) return CLOSER.minutesAgo(Math.floor(passedMs / MINUTE_MS));
  return timeAgo(atMs, nowMs, timeZone);
}
