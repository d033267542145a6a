import { demoSite } from './demo/demo-site';
import type { SiteSource } from './loaded-site';

/** The demo, made anew each time it is asked for. */
export const demoSource: SiteSource = async (app) => demoSite({ app });
