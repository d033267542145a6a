import { at } from '../calendar';
import { assign, comment, type Draft, framing, points, sprint } from '../draft';
import { sprintId } from '../sprints';
import { HERO_FRAMINGS } from './answers';

const labelled = (label: string) => ({ type: 'task', labels: [label] }) as const;

/** The hero items of Storefront, each for one feature. */
export const STOREFRONT_HEROES: readonly Draft[] = [
  {
    key: 'SHOP-41',
    type: 'technicalTask',
    summary: 'Upgrade PostgreSQL 14 before support ends',
    description: 'Orders, customers and stock live in it. The managed service ends version 14 on 12 Nov.',
    priority: 'high',
    createdMs: at('2025-11-04 09:20'),
    reporter: 'ana',
    deeds: [
      points(at('2026-02-17 10:12'), 'ben', 8),
      comment(at('2026-06-11 08:47'), 'ben', 'Version 16 works in the test environment, apart from two reports.'),
      sprint(at('2026-08-11 08:05'), 'priya', sprintId('SHOP', 21)),
      sprint(at('2026-08-25 08:02'), 'priya'),
      sprint(at('2026-09-08 08:05'), 'priya', sprintId('SHOP', 23)),
      framing(at('2026-09-18 14:05'), 'ana', HERO_FRAMINGS['SHOP-41']),
      sprint(at('2026-09-22 08:02'), 'priya'),
    ],
  },
  {
    key: 'SHOP-61',
    type: 'story',
    summary: 'Flash-sale autoscaling',
    description: 'During a flash sale the shop adds servers by itself, so that nobody waits in a queue.',
    priority: 'high',
    points: 13,
    createdMs: at('2026-04-02 11:30'),
    reporter: 'priya',
    deeds: [comment(at('2026-08-27 13:10'), 'chloe', 'Needs connection pooling as version 16 has it.')],
  },
  {
    key: 'SHOP-18',
    type: 'technicalTask',
    summary: 'Move from Node.js 20 to 24',
    priority: 'high',
    createdMs: at('2025-07-15 09:40'),
    reporter: 'jonas',
    deeds: [
      comment(at('2025-12-03 13:22'), 'chloe', 'Our image resizer has no build for it yet.'),
      framing(at('2026-02-24 09:31'), 'jonas', HERO_FRAMINGS['SHOP-18']),
      points(at('2026-05-12 08:14'), 'chloe', 5),
      assign(at('2026-06-02 09:02'), 'sam', 'chloe'),
    ],
  },
  {
    key: 'SHOP-46',
    type: 'technicalTask',
    summary: 'Replace the session store',
    points: 5,
    framing: HERO_FRAMINGS['SHOP-46'],
    createdMs: at('2026-01-09 10:15'),
    reporter: 'ana',
    deeds: [
      comment(at('2026-03-02 12:51'), 'ben', 'It lost 31 carts in last night’s release.'),
      points(at('2026-05-22 08:41'), 'ana', 8),
    ],
  },
  {
    key: 'SHOP-64',
    type: 'story',
    summary: 'Update checkout to Tax API v3',
    description: 'The tax office closes version 2 some time next year.',
    points: 5,
    createdMs: at('2026-04-20 09:05'),
    reporter: 'ben',
    deeds: [comment(at('2026-07-07 09:48'), 'priya', 'Why would a customer care?')],
  },
  {
    key: 'SHOP-58',
    type: 'technicalTask',
    summary: 'Migrate database',
    createdMs: at('2026-03-16 14:10'),
    reporter: 'ben',
    deeds: [framing(at('2026-06-19 08:20'), 'ben', HERO_FRAMINGS['SHOP-58'])],
  },
  {
    key: 'SHOP-77',
    ...labelled('tech-debt'),
    summary: 'Refactor CSV importer',
    points: 3,
    createdMs: at('2025-10-20 13:20'),
    reporter: 'chloe',
    deeds: [framing(at('2026-07-21 08:30'), 'chloe', HERO_FRAMINGS['SHOP-77'])],
  },
  {
    key: 'SHOP-33',
    ...labelled('tech-debt'),
    summary: 'Cut the build from 25 to 6 minutes',
    points: 5,
    createdMs: at('2025-10-08 08:50'),
    reporter: 'chloe',
    deeds: [
      comment(at('2026-04-15 11:09'), 'jonas', 'Most of it is the image step: 14 minutes.'),
      framing(at('2026-09-11 08:22'), 'chloe', HERO_FRAMINGS['SHOP-33']),
    ],
  },
  {
    key: 'SHOP-52',
    ...labelled('tech-debt'),
    summary: 'Stop the flaky checkout tests',
    points: 3,
    createdMs: at('2026-02-10 10:25'),
    reporter: 'ben',
    deeds: [
      framing(at('2026-04-28 09:12'), 'ben', HERO_FRAMINGS['SHOP-52']),
      comment(at('2026-05-26 12:40'), 'ana', 'The stock test alone failed 11 times this month.'),
    ],
  },
  {
    key: 'SHOP-70',
    type: 'epic',
    summary: 'Move order history to the new cluster',
    createdMs: at('2026-05-27 09:00'),
    reporter: 'ana',
    deeds: [framing(at('2026-08-25 08:15'), 'ana', HERO_FRAMINGS['SHOP-70'])],
  },
  {
    key: 'SHOP-29',
    ...labelled('tech-debt'),
    summary: 'Rewrite the old importer in Kotlin',
    points: 13,
    createdMs: at('2025-09-16 12:30'),
    reporter: 'ben',
    deeds: [
      framing(at('2026-03-10 09:25'), 'ben', HERO_FRAMINGS['SHOP-29']),
      comment(at('2026-08-19 08:32'), 'priya', 'Who still uses it? It goes at the end of the year.'),
    ],
  },
];
