import { useEffect, useState } from 'preact/hooks';
import type { DeclaredBulkEdit } from '../../../src/contract';
import { deferralsText } from '../../../src/core/refinement/deferrals-text';
import { CountIt } from '../../shared/proof/count-it';
import { PROOF_RULE, ProofRows } from '../../shared/parts/proof-rows';
import { Skeleton } from '../../shared/parts/skeleton';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { sentenceOf } from '../../shared/sentence-of';
import type { JudgedItem } from '../items/judged-item';
import type { ProvenItem } from '../items/prove-item';
import { proofLines } from '../lists/row-texts';
import { TEXTS } from '../texts';
import { takeBackOne } from './record-discussed';
import type { Shown } from './shown';

type ProofProps = Pick<Shown, 'host' | 'findings' | 'session'> & {
  readonly item: JudgedItem;
  readonly close: () => void;
};

const LINES = 4;

/** Why an item is as stale as it is: everything that happened, newest first. The one place where names stand. */
export function Proof({ host, findings, session, item, close }: ProofProps) {
  const panel = useAutoFocus<HTMLElement>();
  const { whole, problem, again } = useWhole(item, findings);
  const leave = () => {
    close();
    if (whole && isOtherwise(whole.item, item)) void session.changed([item.facts.issue.id]);
  };
  return (
    <section class="proof stack" aria-label={TEXTS.proofOf(item.facts.issue.key)} tabIndex={-1} ref={panel}>
      {whole ? (
        <Rows host={host} whole={whole} close={leave} session={session} again={again} />
      ) : (
        <>
          {problem === undefined ? <Skeleton lines={LINES} label={TEXTS.readingProof} /> : <p>{problem}</p>}
          <p>
            <button type="button" class="button subtle" onClick={leave}>
              {TEXTS.close}
            </button>
          </p>
        </>
      )}
      <p class="help">{PROOF_RULE}</p>
    </section>
  );
}

/** Whether the whole history tells otherwise than the row did. */
function isOtherwise({ assessment: whole }: JudgedItem, { assessment: row }: JudgedItem): boolean {
  return whole.refined.atMs !== row.refined.atMs || whole.staleness.staleOn !== row.staleness.staleOn;
}

/** The item with everything that happened to it; what the row was judged by is only a part of that. */
function useWhole(item: JudgedItem, { source, projects }: Shown['findings']) {
  const [known, setKnown] = useState<{ whole?: ProvenItem; problem?: string }>({});
  const [turn, setTurn] = useState(0);
  const { issue, records } = item.facts;
  useEffect(() => {
    let isNewest = true;
    if (!projects) return undefined;
    source.proven(item, projects).then(
      (whole) => isNewest && setKnown({ whole }),
      (error: unknown) => isNewest && setKnown({ problem: sentenceOf(error) }),
    );
    return () => {
      isNewest = false;
    };
  }, [issue.id, records, projects, turn]);
  return { ...known, again: () => setTurn(turn + 1) };
}

type RowsProps = Pick<ProofProps, 'host' | 'close' | 'session'> & {
  readonly whole: ProvenItem;
  readonly again: () => void;
};

function Rows({ host, whole, close, session, again }: RowsProps) {
  const [all, setAll] = useState(true);
  const { item, rows } = whole;
  const counted = rows.filter((row) => row.counted);
  const line = proofLines(item, host).join(' ');
  const limit = TEXTS.limit(item.assessment.staleness.limitDays);
  const deferred = deferralsText(whole.deferrals, item.facts.nowMs, host.timeZone);
  return (
    <>
      <div class="row">
        <p>
          {line} {!/limit/i.test(line) && limit}
        </p>
        <span class="push row">
          <Choice isOn={!all} choose={() => setAll(false)} text={TEXTS.counted(counted.length)} />
          <Choice isOn={all} choose={() => setAll(true)} text={TEXTS.everything(rows.length)} />
          <button type="button" class="button subtle" onClick={close}>
            {TEXTS.close}
          </button>
        </span>
      </div>
      {deferred !== undefined && <p class="subtle-text">{deferred}</p>}
      <ProofRows
        rows={all ? rows : counted}
        nowMs={item.facts.nowMs}
        timeZone={host.timeZone}
        actionOf={(row) => {
          if (row.kind === 'change' || row.kind === 'comment') {
            const done = async ({ rows, issueIds }: DeclaredBulkEdit) => {
              await session.changed(issueIds, { rows });
              again();
            };
            return <CountIt row={row} issueId={item.facts.issue.id} host={host} mayDeclare done={done} />;
          }
          if (row.kind !== 'discussed') return null;
          return (
            <button type="button" class="link" onClick={() => void takeBackOne(item, row.id, session)}>
              {TEXTS.takeBack}
            </button>
          );
        }}
      />
    </>
  );
}

type ChoiceProps = { readonly isOn: boolean; readonly choose: () => void; readonly text: string };

function Choice({ isOn, choose, text }: ChoiceProps) {
  return (
    <button type="button" class="button subtle" aria-pressed={isOn} onClick={choose}>
      {text}
    </button>
  );
}
