import { HAPPENINGS, type Cell, type Happening } from './channel';

/** What the words of the table mean, mildest first. */
export const HAPPENING_MEANINGS: Readonly<Record<Happening, string>> = {
  nothing: 'Stakes is off: it looks at nothing.',
  flagged: 'nobody is stopped; within 10 minutes Stakes marks the item as open, in its panel and in the gadget.',
  asked: 'people see the questions where they create; what they leave open is flagged.',
  blocked: 'Jira refuses and says which answers are missing, where the rule is attached.',
};

/** A cell in a few words; where nobody could check it on a real site, both things that may happen. */
export function cellText({ is, orElse }: Cell): string {
  if (orElse === undefined) return is;
  return HAPPENINGS.indexOf(orElse) < HAPPENINGS.indexOf(is) ? `${is}, or only ${orElse}` : `${is}, or even ${orElse}`;
}
