const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms that are always the finite verb of their clause, contractions of a subject with its verb among them. */
export const AUXILIARIES = words(`
  is are was were has have had does do did can could will would shall should may might must cannot
  can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't mustn't shouldn't
  it's that's there's we're they're you're we've they've we'll they'll it'll nobody's everyone's i'm
`);

/** Third person forms that are hardly ever nouns in this kind of sentence. */
export const VERBS_IN_S = words(`
  adds affects allows appears applies arrives asks becomes begins belongs breaks brings burns carries causes ceases
  collapses comes contains corrupts crashes creates cuts decreases degrades denies depends disappears doubles
  draws eats ends endangers exceeds exists expects expires exposes fails falls fills finds finishes fixes flags follows
  forces forgets freezes gains gets gives goes grows hangs happens helps hides hits holds includes increases jumps keeps
  knows lacks lags lasts leaks learns leaves lets lies limits locks loses lowers makes means meets misses moves
  notices offers opens outgrows overflows owns pays persists prevents produces proves puts reaches reads receives
  refuses rejects relies remains removes repeats requires retires rises rots says sees seems sells sends serves shrinks
  shows shuts sits slips slows spends spreads stands starts starves stays steals stops suffers takes tells tends
  threatens throttles times touches triples turns unlocks violates vanishes wakes wants wastes withdraws works writes
`);

/** Nouns in the plural as often as verbs: a verb only where an amount follows. */
export const VERBS_BEFORE_AMOUNTS = words('costs needs charges delays drops lasts takes loses burns');

/** Base forms that serve as the verb of a plural subject. */
export const BASE_VERBS = words(`
  arrive ask become begin break carry cease collapse come crash depend die disappear double drop exist expire fail fall
  fill flag forget freeze get give go grow happen hang hit hold increase keep lack lag last leak leave lose make mean miss
  need notice open overflow pay persist prevent reach read receive refuse reject rely remain require rise run say see send
  ship slip slow spend start stay steal stop suffer take tell time touch turn vanish wait want waste work write fix
`);

/** Past forms that are no participles: they need a subject before them and nothing else. */
export const PAST_VERBS = words('went became broke fell rose grew saw took gave came knew began wrote threw ran');

/** Subjects a verb follows at once, whatever the verb: "we run", "nobody notices". */
export const PRONOUN_SUBJECTS = words('we they he she nobody everyone everybody someone somebody anyone anybody it');
export const PLURAL_PRONOUNS = words('we they you i people who');
export const PLURALS_WITHOUT_S = words('people children staff data criteria women men police');

/** Open a clause inside the clause, which takes the next verb for itself: "anyone who can log in". */
export const SUBORDINATORS = words(`
  who whom whose which that when where because if while unless whenever wherever although though once
  after before since until as how what why whether
`);
/** Subordinators that are prepositions before a name, a number or a month: "after November". */
export const TIME_PREPOSITIONS = words('after before since until as once');

/** No subject ends, and no finite verb follows at once, on one of these: articles, prepositions, "to", "and". */
export const NO_VERB_AFTER = words(`
  a an the this these those our your their its his her my no of for in on at by with without from to into onto over under
  through between among against per via about roughly around and or nor but than more less some any every each all both
  new old other such not
`);

/** Not verbs, however they stand after a pronoun. */
export const NEVER_VERBS = words(`
  all both also else still only just then too again ever never always often soon now here there later earlier already
  alone together who which that and or but nor of for in on at by with without from to into over under through between
  against per via than as if when where because while a an the this these those our your their its his her my no not
  team teams
`);

/** What a verb's object begins with: after a word in -s it tells a verb from a plural. */
export const OBJECT_OPENERS = words(`
  the a an our us them their its his her this these every each all no nothing everything everyone it you your me him
  nobody something another half twice
`);

export const TIME_UNITS = words('seconds minutes hours days weeks months quarters years sprints');

/** Everyday words of other languages that are no English ones: a clause that holds one is not judged. */
export const FOREIGN_WORDS = words(`
  der das und nicht kein keine keinen wird werden wir sie ist sind für mit von vom zum zur auf bei ohne ein eine einen
  alle mehr dass nach noch auch kann muss
  le les des du est et pas ne une dans pour nous vous sur avec sont qui que sans plus cette
  el los las para con una por se nos sin más está
  il di che non gli della dei sono nel
  het een niet geen wij van voor zijn wordt
  os uma não são nao em dos ao aos pela pelo quando
  och inte det att som är jest nie się
`);

/** Lists that hold nothing but English words, whatever the word is there for. */
export const ENGLISH_LISTS = [
  AUXILIARIES,
  VERBS_IN_S,
  BASE_VERBS,
  PAST_VERBS,
  PRONOUN_SUBJECTS,
  PLURAL_PRONOUNS,
  PLURALS_WITHOUT_S,
  SUBORDINATORS,
  NEVER_VERBS,
  OBJECT_OPENERS,
  TIME_UNITS,
] as const;
