import type { Span } from '../syntax-tree';

/** What a piece of source text is. A `template` carries its texts and, between them, the tokens of its `${…}` parts. */
export type Token = Span & { readonly text: string } & (
    | { readonly type: 'name' | 'keyword' | 'symbol' | 'end' }
    | { readonly type: 'number'; readonly value: number }
    | { readonly type: 'string'; readonly value: string }
    | { readonly type: 'template'; readonly texts: readonly string[]; readonly parts: readonly (readonly Token[])[] }
  );

/** Words that name no variable: those of the grammar, and JavaScript's own, which Jira may keep. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'let return if else try catch throw new typeof null true false ' +
    'undefined var const function in of instanceof void delete this class for while do switch case break continue'
  ).split(' '),
);

/** Symbols of the grammar, longest first. */
export const SYMBOLS: readonly string[] = '=> == != <= >= && || ?? ?. ( ) [ ] { } , ; : ? . + - * / % < > ! ='.split(
  ' ',
);
