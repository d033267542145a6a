import type { Channel } from './channel';

/** An admin's import of a file: it is said to pass the Create transition by. */
export const importFromAFile: Channel = {
  id: 'import-from-a-file',
  name: 'Import from a file',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'flagged', rests: 'forge-platform 4; peers 1.5 (3)', orElse: 'blocked' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'flagged', rests: 'forge-platform 4; peers 1.5 (3)', orElse: 'blocked' },
    },
  },
};
