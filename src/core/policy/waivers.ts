/**
 * What the guard sees of waivers and passes: the project property `stakes.waivers`, a map from issue ids and account ids
 * to the moment the waiver or pass ends, in epoch milliseconds. The two never meet: an issue's id has at most 19 digits.
 */
export type WaiverMirror = Readonly<Record<string, number>>;
