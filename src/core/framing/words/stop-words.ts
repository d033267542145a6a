import { phrases } from '../../text/phrases';

/** Words that carry no content of their own. Negations, modals of need and "cannot" are not among them. */
export const STOP_WORDS = phrases({
  en: `a, an, the, this, that, these, those, it, its, it's, we, us, our, i, my, you, your, they, them, their, he, she, there, here,
    is, are, was, were, be, been, being, am, has, have, had, do, does, did, done, will, would, shall, should, may, might, 'll, we'll,
    of, to, in, on, at, by, for, from, with, into, onto, as, than, and, or, but, so, then, also, just, if, because, since, due,
    very, really, quite, too, rather, what, which, who, when, where, how, much, more, again, still, now, soon, e, g, etc`,
  de: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, es, wir, uns, unser, unsere, unseren, ich, sie, er, ihr,
    ist, sind, war, waren, sein, wird, werden, hat, haben, hatte, würde, soll, sollte, sollen, von, zu, zur, zum, in, im, an, am, auf,
    bei, für, mit, aus, als, und, oder, aber, auch, so, dann, wenn, weil, da, denn, sehr, zu, was, welche, wer, wann, wo, wie, mehr,
    dies, diese, dieser, dieses, noch, schon`,
  fr: `le, la, les, un, une, des, du, de, ce, cet, cette, ces, c'est, il, elle, ils, elles, on, nous, notre, nos, je, est, sont, était,
    être, a, ont, avoir, sera, seront, à, au, aux, en, dans, sur, par, pour, avec, que, qui, quoi, et, ou, mais, aussi, si, parce,
    qu'il, qu'elle, car, très, trop, plus, quel, quelle, quand, où, comment`,
  es: `el, la, los, las, un, una, unos, unas, lo, este, esta, estos, estas, eso, esto, nosotros, nuestro, nuestra, yo, es, son, era, ser,
    está, están, ha, han, será, serán, de, del, a, al, en, por, para, con, que, qué, y, o, pero, también, si, porque, muy, más, cual,
    cuál, cuando, cuándo, donde, dónde, como, cómo`,
});
