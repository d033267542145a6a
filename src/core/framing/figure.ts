const MONEY =
  /[€$£¥]\s?\d|\d[\d.,\s]{0,20}[km]?\s?(?:€|\$|£|¥|(?:eur|euros?|usd|gbp|chf|dollars?|francs?|franken|pesos?)(?![\p{L}\p{N}]))/iu;
const PERCENT = /\d\s?(?:%|％|‰|(?:percent|per cent|prozent|pour cent|por ciento)(?![\p{L}\p{N}]))/iu;
const DATE =
  /(?<!\d)(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?!\d)/u;
const MONTH_DAY =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d)/iu;
/** The month whose name is a verb, too. */
const MAY = /(?<![\p{L}\p{N}])(?:in|by|until|before|after|since|from|of|this|next|every)\sMay(?![\p{L}\p{N}])/u;
const QUARTER = /(?<![\p{L}\p{N}])(?:q[1-4]|[1-4]q)(?![\p{L}])/iu;
const AMOUNT_AND_UNIT = /(?<![\p{L}\p{N}.])\d+(?:[.,]\d+)?\s?(?:k|m|h|d|w|s|ms|min|gb|tb|mb|kb|x)(?![\p{L}\p{N}])/iu;
const AMOUNT_OF_TIME =
  /(?<![\p{L}\p{N}.])\d+(?:[.,]\d+)?\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|jours?|semaines?|mois|ans?|heures?|horas?|días?|semanas?|meses|mes|años?)(?![\p{L}\p{N}])(?!\s(?:old|alt|de vieux|de antigüedad))/iu;
const CHINESE_AMOUNT = /\d\s?(?:元|万|个|小时|分钟|天|周|月|年|日)(?!前|以前|老)/u;
const ISSUE_KEY = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9_]+-\d+(?![\p{L}\p{N}])/u;

/**
 * Whether the text holds a number with a unit, money, a percentage, a date, a quarter or an issue key. Any of them ends
 * the search for thin answers. "10 years old" is not such a number, and a bare version isn't either.
 */
export function holdsFigure(text: string): boolean {
  return [
    MONEY,
    PERCENT,
    DATE,
    MONTH_DAY,
    MAY,
    QUARTER,
    AMOUNT_AND_UNIT,
    AMOUNT_OF_TIME,
    CHINESE_AMOUNT,
    ISSUE_KEY,
  ].some((pattern) => pattern.test(text));
}
