import { countOf } from '../../../src/core/time/count-text';

/** What people read about bulk edits in a proof. */
export const PROOF_TEXTS = {
  count: (session: boolean) => (session ? 'Count it' : 'Don’t count it'),
  declared: (session: boolean) => (session ? 'Counted: this was a session' : 'Not counted: this was a bulk edit'),
  sure: (session: boolean, count: number) =>
    session
      ? `This counts the change as refinement on ${countOf(count, 'item')}.`
      : `This counts the change as a bulk edit on ${countOf(count, 'item')}: it refined none of them.`,
  countAll: (session: boolean, count: number) =>
    session ? `Count it on ${countOf(count, 'item')}` : `Don’t count it on ${countOf(count, 'item')}`,
  cancel: 'Cancel',
  wholeEdit: 'It holds for every item that was changed with it.',
  notDeclared: 'Nothing changed.',
  undo: 'Undo',
  said: (name: string | undefined, day: string) => `said${name ? ` by ${name}` : ''}, ${day}`,
} as const;
