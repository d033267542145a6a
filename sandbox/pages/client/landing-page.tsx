import type { LandingCard } from '../../loaded-site';
import { ask } from './ask';
import { boot } from './boot';
import { showProblem } from './page';

/** The first page: what this is, and one click into each job, as the person who does it. */
export function LandingPage() {
  return (
    <div class="landing">
      <h1>{boot.headline}</h1>
      {boot.problem !== undefined && <p class="problem-told">{boot.problem}</p>}
      <ol class="cards">
        {boot.cards.map((card, at) => (
          <li key={card.title}>
            <Card card={card} step={boot.cards.length > 1 ? at + 1 : undefined} />
          </li>
        ))}
      </ol>
      {boot.skipped.length > 0 && (
        <details>
          <summary>{boot.skipped.length} lines of the export were left out</summary>
          <ul>
            {boot.skipped.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="subtle-text">
        This is a sandbox: Jira is emulated on this machine, the app is the real one. Nothing leaves it.{' '}
        <button type="button" class="link" onClick={() => void startOver()}>
          Start over
        </button>
      </p>
    </div>
  );
}

function Card({ card, step }: { readonly card: LandingCard; readonly step: number | undefined }) {
  const { title, text, toTry, accountId, address } = card;
  const open = (): void =>
    void ask('/sandbox/session', { accountId }).then(
      () => window.location.assign(address),
      (error: unknown) => showProblem("The page couldn't be opened", error),
    );
  return (
    <button type="button" class="card" onClick={open}>
      <span class="card-head">
        {step !== undefined && <span>{step}</span>}
        <span>{title}</span>
      </span>
      <span class="card-text">{text}</span>
      {toTry !== undefined && <span class="card-try">{toTry}</span>}
    </button>
  );
}

async function startOver(): Promise<void> {
  await ask('/sandbox/reset', {});
  window.location.reload();
}
