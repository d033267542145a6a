import { useCallback } from 'preact/hooks';
import type { Framing } from '../../../src/core/framing/framing';
import { Refused } from '../../../src/jira/refused';
import { ask } from '../../shared/bridge/backend';
import { flag } from '../../shared/bridge/host';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { LAZY_TEXTS } from './lazy-texts';
import { attempt, showInJira } from './actions';
import type { ReadyProps } from './panel-props';
import { saveAnswers, type SaveOutcome } from './save-answers';

export type Save = (base: Framing | undefined, mine: Framing | undefined) => Promise<SaveOutcome>;

type UseSaveProps = Pick<ReadyProps, 'host' | 'facts' | 'reading'> & { readonly undo?: 'elsewhere' };

/** Saves answers as the viewer, then tells the app, Jira and the person; the flag takes the save back. */
export function useSave({ host, facts, reading, undo }: UseSaveProps): Save {
  const issueId = facts.found.issue.id;
  return useCallback(
    async (base, mine) => {
      const viewerId = host.accountId;
      const outcome = await saveAnswers(jira, { issueId, viewerId, base, outdated: reading.outdated(), mine });
      if (outcome.kind === 'conflict') return outcome;
      reading.trust({ framing: mine, before: base, savedAtMs: Date.now() });
      const takeBack = () =>
        void attempt(async () => {
          const undone = await saveAnswers(jira, { issueId, viewerId, base: mine, outdated: [base], mine: base });
          if (undone.kind === 'conflict') throw new Refused('conflict', LAZY_TEXTS.undoConflict);
          reading.trust({ framing: base, before: mine, savedAtMs: Date.now() });
          flag('success', LAZY_TEXTS.undone);
          await afterSave(issueId, reading.reload);
        });
      const replaced = outcome.replaced;
      flag(
        'success',
        LAZY_TEXTS.saved,
        replaced && `${LAZY_TEXTS.replaced(replaced.name ?? LAZY_TEXTS.somebody)} “${replaced.text}”`,
        undo === 'elsewhere' ? [] : [{ text: LAZY_TEXTS.undo, onClick: takeBack }],
      );
      void afterSave(issueId, reading.reload);
      return outcome;
    },
    [issueId, host.accountId, reading],
  );
}

/** The save stands whatever comes of this: events and the sweep bring the `stakes` property up to date as well. */
async function afterSave(issueId: string, reload: () => void): Promise<void> {
  try {
    await ask('reassess', { issueId });
  } catch (error) {
    console.error(sentenceOf(error));
  }
  await showInJira();
  reload();
}
