import type { Channel } from './channel';

/** Many items in one request: each is created by itself, so some may be refused and the rest be there. */
export const bulkCreate: Channel = {
  id: 'bulk-create',
  name: 'Bulk create',
  note: 'Each item is judged by itself.',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4; peers 1.1', orElse: 'flagged' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 11 (2); peers 1.1', orElse: 'flagged' },
    },
  },
};
