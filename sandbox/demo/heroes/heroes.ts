import type { Draft } from '../draft';
import { ORDER_HISTORY } from './order-history';
import { PAYMENTS_HEROES } from './payments';
import { PLATFORM_HEROES } from './platform';
import { STOREFRONT_HEROES } from './storefront';

/** The items that the demo's story is told on; everything else is the backlog around them. */
export const HEROES: readonly Draft[] = [
  ...STOREFRONT_HEROES,
  ...ORDER_HISTORY,
  ...PAYMENTS_HEROES,
  ...PLATFORM_HEROES,
];
