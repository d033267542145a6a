import type { Channel } from './channel';

/** Answers that somebody takes away again. The field's own check may refuse hollow words, never absence. */
export const fieldEmptied: Channel = {
  id: 'field-emptied',
  name: 'Answers emptied later',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 3.2, 6' },
      gate: { is: 'flagged', rests: 'forge-platform 3.2, 6' },
      require: { is: 'flagged', rests: 'forge-platform 3.2, 6; design 4' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 3.2, 6' },
      gate: { is: 'flagged', rests: 'forge-platform 3.2, 6' },
      require: { is: 'flagged', rests: 'forge-platform 3.2, 6; design 4' },
    },
  },
};
