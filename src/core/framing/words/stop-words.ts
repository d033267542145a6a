import { phrases } from '../../phrases';

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

/** The same in languages where a title is not compared word by word. */
export const MORE_STOP_WORDS = phrases({
  en: 'because of, due to, not only, mostly, mainly, basically, simply, generally, actually, anyway, ok, well, yes',
  de: 'mir, dir, ihm, ihn, sich, hätte, wäre, kann, nur, doch, mal, eben, halt, ja, dort, dass, ob, um, vor, nach, total, ganz, völlig, hauptsächlich, eigentlich, man, worden, wurde, wurden, ihre, ihren, sein, seine, deren, dessen, beim, vom, ins',
  fr: "l', d', n', s', se, sa, son, ses, leur, leurs, tout, toute, tous, comme, vraiment, assez, cela, ça, fait, faire, ne, y, plus, moins, c'était, ça devient, on a, il y a, déjà, nous-mêmes, vous",
  es: 'se, su, sus, le, les, nos, me, ya, solo, hay, fue, sea, sería, ser, tan, este, esa, ese, aquello, todo, bastante, realmente, sobre, desde, hasta, entre, sin embargo, principalmente, además',
  pt: 'o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, aos, à, às, por, pelo, pela, para, pra, com, que, e, ou, mas, também, se, é, são, era, ser, está, estão, fica, foi, seria, será, há, tem, têm, isso, isto, este, esta, esse, essa, ele, ela, eles, nós, nosso, nossa, eu, muito, muita, mais, menos, já, ainda, porque, pois, como, quando, onde, qual, só, bem, bastante, totalmente, principalmente, sua, seu',
  nl: 'de, het, een, en, of, maar, ook, dat, dit, die, deze, er, hier, daar, is, zijn, was, waren, wordt, worden, werd, heeft, hebben, had, zal, zou, van, voor, met, op, in, aan, uit, bij, naar, door, om, te, tot, als, dan, omdat, want, zo, erg, heel, zeer, nogal, meer, minder, nog, al, wel, wij, we, ons, onze, ik, hij, zij, ze, hun, je, men, hoe, wat, welke, wie, waar, echt, gewoon, vooral, toch, worden, eigenlijk',
  pl: 'i, a, o, w, we, z, ze, na, do, od, po, za, u, dla, przez, przy, nad, pod, to, ten, ta, te, tego, tej, tym, tych, jest, są, był, była, było, były, będzie, będą, być, się, jak, co, że, bo, ponieważ, gdyż, więc, oraz, lub, albo, ale, też, także, już, jeszcze, bardzo, dość, tylko, bardziej, mniej, nasz, nasza, nasze, my, nam, nas, oni, on, ona, ono, jego, jej, ich, który, która, które, kiedy, gdzie, głównie, raczej',
  it: 'il, lo, la, i, gli, le, un, uno, una, di, del, dello, della, dei, degli, delle, a, al, allo, alla, ai, agli, alle, da, dal, dalla, dai, in, nel, nello, nella, nei, nelle, con, su, sul, sulla, per, tra, fra, e, ed, o, ma, anche, che, chi, cui, se, è, sono, era, erano, sarà, saranno, essere, stato, stata, ha, hanno, avere, si, ci, ne, questo, questa, questi, queste, quello, quella, noi, nostro, nostra, io, loro, molto, più, meno, già, ancora, perché, poiché, come, quando, dove, quale, solo, così, troppo, diventa, sarebbe, viene, soprattutto',
  ja: 'の, は, が, を, に, で, と, も, へ, や, な, から, より, まで, ので, ため, ために, だから, ですから, です, だ, である, でした, だった, ます, ました, する, した, して, しています, している, される, された, なる, なった, なって, ある, あり, あります, いる, います, こと, ことです, もの, よう, ように, これ, それ, この, その, とても, 非常に, かなり, もっと, より, 少し, また, そして, が高い, に関する, について, による, における, としては, として, 的, 化, さ, ね, よ, か, と思います, と思う',
  zh: '的, 了, 是, 在, 和, 与, 及, 或, 但, 也, 都, 就, 还, 又, 很, 太, 更, 最, 非常, 比较, 这, 那, 这个, 那个, 它, 我们, 他们, 我, 因为, 由于, 所以, 为了, 对, 对于, 从, 到, 把, 被, 让, 使, 会, 将, 要, 能, 可以, 有, 着, 过, 吗, 呢, 啊, 吧, 等, 等等, 之, 其, 以, 而, 已, 已经, 性, 化, 度, 得, 地, 一下, 一个, 主要, 比, 于, 用',
});
