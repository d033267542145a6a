import { at } from '../calendar';
import { assign, comment, type Draft, framing, move, points, sprint } from '../draft';
import { sprintId } from '../sprints';
import { HERO_FRAMINGS } from './answers';

const ACTIVE = sprintId('PAY', 24);

/** The hero items of Payments. */
export const PAYMENTS_HEROES: readonly Draft[] = [
  {
    key: 'PAY-7',
    type: 'technicalTask',
    summary: 'Move card payments off Nordbank API v1',
    description: 'Nordbank switches version 1 off on 30 Nov. Version 2 signs requests in another way.',
    priority: 'highest',
    points: 13,
    createdMs: at('2025-06-10 08:30'),
    reporter: 'ana',
    deeds: [
      comment(at('2026-03-24 10:05'), 'ana', 'The test keys for version 2 are here.'),
      framing(at('2026-09-11 07:50'), 'ana', HERO_FRAMINGS['PAY-7']),
    ],
  },
  {
    key: 'PAY-15',
    type: 'technicalTask',
    summary: 'Upgrade Spring Boot 3.5 to 4.0',
    points: 8,
    createdMs: at('2025-09-02 10:00'),
    reporter: 'ben',
    deeds: [
      framing(at('2026-06-09 08:10'), 'ben', HERO_FRAMINGS['PAY-15']),
      sprint(at('2026-09-22 08:10'), 'priya', ACTIVE),
      assign(at('2026-09-22 08:30'), 'ben', 'ben'),
      move(at('2026-09-24 09:05'), 'ben', 'inProgress'),
    ],
  },
  {
    key: 'PAY-23',
    type: 'technicalTask',
    summary: 'Close the invoice permission hole',
    priority: 'highest',
    isSecret: true,
    framing: HERO_FRAMINGS['PAY-23'],
    createdMs: at('2026-09-25 12:15'),
    reporter: 'jonas',
    deeds: [
      points(at('2026-09-25 12:40'), 'ana', 3),
      sprint(at('2026-09-25 12:41'), 'priya', ACTIVE),
      move(at('2026-09-28 07:30'), 'ana', 'inProgress'),
    ],
  },
  {
    key: 'PAY-31',
    type: 'technicalTask',
    summary: 'Rotate the leaked gateway key',
    priority: 'highest',
    framing: HERO_FRAMINGS['PAY-31'],
    createdMs: at('2026-09-28 13:05'),
    reporter: 'ben',
    deeds: [],
  },
];
