/**
 * Where no source says which way Jira does it (facts/peers, 1.5; facts/forge-platform, 4): what a test runs both ways.
 * Each says whether that way of creating runs the Create transition, and with it the validators attached there.
 */
export type Readings = {
  bulkCreateRunsCreate: boolean;
  cloneRunsCreate: boolean;
  importRunsCreate: boolean;
};

/** The likelier way of each: an import is said to pass the transition by, the rest to run it. */
export function likelyReadings(): Readings {
  return { bulkCreateRunsCreate: true, cloneRunsCreate: true, importRunsCreate: false };
}
