import type { Channel } from './channel';

/** A move from a project where nobody asks. It runs no Create transition, and the type stays. */
export const move: Channel = {
  id: 'move',
  name: 'Move from another project',
  note: 'A move that changes the type as well is a change of the type.',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'flagged', rests: 'forge-platform 2.6, 4' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'flagged', rests: 'forge-platform 2.6, 4' },
    },
  },
};
