import { at } from '../calendar';
import { comment, type Draft, framing, points } from '../draft';
import { HERO_FRAMINGS } from './answers';

/** The hero items of Platform. */
export const PLATFORM_HEROES: readonly Draft[] = [
  {
    key: 'OPS-12',
    type: 'task',
    labels: ['tech-debt'],
    summary: 'Log server fills up every Friday',
    createdMs: at('2026-02-06 08:20'),
    reporter: 'jonas',
    deeds: [],
  },
  {
    key: 'OPS-20',
    type: 'technicalTask',
    summary: 'Move backups to the new region',
    points: 8,
    createdMs: at('2026-03-19 09:10'),
    reporter: 'jonas',
    deeds: [
      framing(at('2026-05-05 13:02'), 'jonas', HERO_FRAMINGS['OPS-20']),
      comment(at('2026-09-10 08:40'), 'priya', 'Not now, until 1 Dec: the vendor opens the region in November.'),
    ],
  },
  {
    key: 'OPS-27',
    type: 'technicalTask',
    summary: 'TLS-Zertifikate automatisch erneuern',
    createdMs: at('2026-05-04 08:05'),
    reporter: 'ben',
    deeds: [framing(at('2026-07-14 08:45'), 'ben', HERO_FRAMINGS['OPS-27']), points(at('2026-09-23 08:10'), 'ben', 3)],
  },
  {
    key: 'OPS-31',
    type: 'technicalTask',
    summary: 'Partner gateway certificate runs out',
    priority: 'high',
    framing: HERO_FRAMINGS['OPS-31'],
    createdMs: at('2026-09-30 14:35'),
    reporter: 'elena',
    deeds: [],
  },
];
