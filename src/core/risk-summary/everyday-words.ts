/**
 * Words that begin an answer with a capital only because they come first. No names, no acronyms: what isn't listed
 * keeps its capital, in any language.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `a about access account accounts after all almost also always an and another any anybody anyone anything around as at
  audit auditors backups because before both breach broken bugs build builds but by card cards carts changes checkout
  code complete compliance cost costs customer customers daily data dead delay delays deployment deployments developers
  different downtime during each either emails employees errors even every everybody everyone everything existing
  extended extra failed faster cheaper few fewer fines finance first five flaky for four free frequent from full future half
  hard hardly harder he her high higher his hosts hourly how huge if in incident incidents increased infrastructure
  insurers internal it its just known large late later legal less logins long longer loss lost lower maintenance manual
  many maybe merchants missing money monthly more most mostly much my near nearly neither new nightly no nobody none not
  nothing now of often old on once one only operations or orders other our outage outages over overnight part parts
  partial partners patches payment payments penalties people per performance possible possibly potential probably
  problems queries rare real recent refunds regular release releases reports reputation revenue rework risk risks
  roughly sales security several shoppers shops six slow slower slowly small so some somebody someone something sometimes
  sooner stolen stories story such suddenly support teams ten that the their then there these they third this those three
  time to too twice two unable under unhappy unknown unplanned unsupported until up upgrade upgrades urgent user users
  vendor very visitors we weekly what when where which while who whole whoever wrong with within without you your`.split(
    /\s+/,
  ),
);

/** Words in -ing that are no activity: names, which keep their capital. */
export const NAMES_IN_ING: ReadonlySet<string> = new Set(['spring', 'boeing', 'beijing', 'bing', 'sterling', 'ping']);
