/** What people read about bulk edits in a proof. */
export const PROOF_TEXTS = {
  count: (session: boolean) => (session ? 'Count it' : 'Don’t count it'),
  declared: (session: boolean) => (session ? 'Counted: this was a session' : 'Not counted: this was a bulk edit'),
  wholeEdit: 'It holds for every item that was changed with it. Other items follow with the next background check.',
  notDeclared: 'Nothing changed.',
  undo: 'Undo',
  said: (name: string | undefined, day: string) => `said${name ? ` by ${name}` : ''}, ${day}`,
} as const;
