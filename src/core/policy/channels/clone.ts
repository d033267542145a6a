import type { Channel } from './channel';

/** Clone, of an item without answers; answers are copied with the rest. */
export const clone: Channel = {
  id: 'clone',
  name: 'Clone',
  note: 'A clone of an answered item has its answers, and is asked whether they are still true.',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 6' },
      gate: { is: 'flagged', rests: 'forge-platform 6' },
      require: { is: 'flagged', rests: 'peers 1.1, 1.5 (3)', orElse: 'blocked' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 6' },
      gate: { is: 'flagged', rests: 'forge-platform 6' },
      require: { is: 'flagged', rests: 'peers 1.1, 1.5 (3)', orElse: 'blocked' },
    },
  },
};
