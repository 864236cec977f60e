/** Sentences in the languages of content indices, for what analyzers make of real text. */
export const sentences = {
  english: [
    "All human beings are born free and equal in dignity and rights; they're endowed with reason and conscience.",
    "The quick brown foxes' jumping isn't O'Neil's or the dogs\u2019 favourite, it's Mary\uff07s: running, ran, runs!",
    "Generalizations of oscillators were hopefully electrical, relational, conditional and digitizing adjustable triplicates.",
    "Version 2.5.1 of foo_bar-baz@example.com costs $1,000.50 at https://example.com/a?b=c on 2024-05-17T08:30:00Z.",
    "Militarily complicated definitions, bookselling calories, crosses and aides; determinative agencies were realised, offered, thinned.",
    "Capability, immunity, sensitivity, originality, capacity; happiness, organization, amplification, resignation, elimination, stabilizer, runner, engineer, happier, actor.",
    "Possibly, gently, happily, automatically; optimal, bibliographical, editorial, rebuttal; injunctive, decorative, tyrannize, adjustable, forgettable, compensable, heroism, historic, frequency, disappearance.",
    "",
    "the of and",
  ],
  german: [
    "Alle Menschen sind frei und gleich an Würde und Rechten geboren; sie sind mit Vernunft und Gewissen begabt.",
    "Die schönsten Häuser der Straße, die Flüsse und die Schlösser: neue Äcker, quer durch Mauern, blaue Frauen, müßig.",
    "Donaudampfschifffahrtsgesellschaftskapitäne arbeiteten fleißig, größer, kleinster, am weitesten.",
  ],
  french: [
    "Tous les êtres humains naissent libres et égaux en dignité et en droits. L'homme n\u2019est qu'un roseau d'eau.",
    "Jusqu'à l'été, lorsqu'elle s'était aperçue qu'aujourd'hui les chevaux travailleuses et actrices finissaient.",
    "Les administratrices, classificateurs et directeurs, heureusement nationaux, utilisent l'organisation fraternelle, complète et musicale.",
  ],
  spanish: [
    "Todos los seres humanos nacen libres e iguales en dignidad y derechos, dotados como están de razón y conciencia.",
    "Los lápices rápidos, las canciones españolas y los intereses: niños, ciudades, vosotros habláis, veces, ingleses.",
  ],
  italian: [
    "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. L'acqua dell'isola, un'amica, c'è sull'albero.",
    "Le città più belle, gli amici degl'italiani, le biblioteche, i fuochi, vecchie farmacie, ragazzi e ragazze parlavano.",
  ],
  portuguese: [
    "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência.",
    "As canções, os pães, os animais, os anéis, os lençóis, os funis e os homens rapidamente; professora francesa, menina, patroa, cadeira.",
  ],
  brazilian: [
    "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Amavelmente, as revoluções e ideologias.",
    "Estávamos falando sobre possibilidades, existências, movimentos, cantores, madeiras e geladeiras; cheguei, pague, comece.",
  ],
  danish: [
    "Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed.",
    "Hundenes kærlighed, bøgerne, husene, venskabeligst, skrivelser, bestemt, gladeste, byggede, løst, arbejdsløst.",
  ],
  swedish: [
    "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete.",
    "Flickornas hundar, pojkarna, husen, vackrast, möjligheterna, fullt, löst, kärleksfullt, frihetens, arbetslöshet, trött.",
  ],
  dutch: [
    "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten.",
    "De fietsen, kinderen en eieren van de gemeenten: mogelijkheden, lichamelijke, yoghurt, geïnteresseerd, ruïne, mooie, brieven, zeeën, bekend, zekerheid.",
  ],
  russian: [
    "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью.",
    "Прочитавши книги, ёлка, нежнейшая, красивейший, улыбались, делающими, возможность, длинный, бегали, учился, объявлениями.",
  ],
  thai: ["มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ abc ๑๒๓ 12"],
  cjk: [
    "人人生而自由，在尊严和权利上一律平等。The 日本語 and ｶﾞｷﾞｸﾞ ﾊﾟﾋﾟ ＡＢＣ１２３ www s t",
    "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。カタカナー テスト",
    "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 한 글 A한B 𠀀𠀁𠀂字 ａ",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Text that real documents have and nobody expects. */
export const odd: readonly string[] = [
  "👨‍👩‍👧‍👦 👍🏽x 🇩🇪🇫🇷🇩 1️⃣2 #️⃣ ❤️❤ ☺ © ™ 😀😀a 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🧑🏿‍🚀",
  "café cafe\u0301 n\u0303 İSTANBUL ıI ǅ ﬁ Straße ẞ 𝔘𝔫𝔦 a\u00adb x\u200dy x\u200by x\u2060y \ufeffz \u0000 q",
  "a.b.c .5 5. 5.5.5 1,000,000 1,a a:b 1:2 a;b 1;2 a'b 'c' d''e _ __ a_1 1_a _-_ x\u00b7y x\u2027y 3\u066b5 a\u2024b",
  'ב"ה צה"ל ג\'ירפה ד\' עברית "ציטוט" مرحبا، ١٢٣ ۱۲۳ हिन्दी தமிழ் ไทยคำ ລາວ ខ្មែរ မြန်မာ བོད་ ᠮᠣᠩᠭᠣᠯ ꦗꦮ',
  `${"x".repeat(255)}${"y".repeat(10)} ${"é".repeat(256)} ${"日".repeat(3)} ${"a1".repeat(200)}`,
  "tab\there\r\nnew\u0085line\u2028para\u2029no\u00a0break\u3000wide\u1680ogham\u180emvs\u001funit",
  "C++ C# .NET node.js user@example.com http://a.b/c?d=e&f=g#h /usr/local/lib C:\\Windows\\x ~!@$%^&*()+={}[]|<>?`",
  "ｱｲｳｴｵ カタカナ・テスト ひらがなカナ漢字 ㍿ ㌔ Ⅷ ½ ² ① ４２ ㄱㄴ 각각 ꥠ 〱 々〆〇 ー゛゜ ヽ",
  "\ud83d alone \udc00 x\ud800y",
];

/** Beginnings of words, and what languages put behind them: words for all rules of a stemmer. */
const beginnings: Readonly<Record<string, string>> = {
  english: "a be trap control hop relat form fl vallyy probat",
  german: "a be haus schön arb klein übermäß wand",
  french: "a be nation cheval directr class admirab qualif",
  spanish: "a be canci habl niñ ciudad franc lápi",
  italian: "a be citt ragazz parl amic bibliot",
  portuguese: "a be can na profess fran leit an",
  brazilian: "a be falec madeg ideo movim existe alegr",
  danish: "a be hund kærl løb venn arbej ind",
  swedish: "a be flick möjl kärl hund arbet inr",
  dutch: "a be fiets moog licham kat gem zaak",
  russian: "а бе дел красив чита воз нежн объяв",
};
const endings: Readonly<Record<string, string>> = {
  english: `s es ies sses ss ed eed ing ation ational tional enci anci izer bli alli entli eli ousli ization ator alism
    iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible
    ant ement ment ent sion tion ou ism ate iti ous ive ize e y ll tte ey ying ying's eded ened lled tting zzing`,
  german: `e em en er es ern s st est sten ste bs ds äe ös üß ue oe ae ung heit keit igen ischer lichste tes ers erst`,
  french: `s x aux eaux issement issements issant ement ivement ficatrice ficateur catrice cateur atrice ateur trice ième
    teuse teur euse ère ive folle molle nnelle nnel ète ique esse inage isation ualisation isateur ation ition ie ier
    ee er e ré éé èç ttt`,
  spanish: `o a e os as es eses ces s ás és ón ión ico ito mente ü ñ úes`,
  italian: `o a e i ia ie io ii he hi à è ità zione zioni mento ghi che`,
  portuguese: `es res les zes ns eis éis ais óis is ões ães mente s inha iaca eira osa ica ida ada iva ama ona ora esa na a e o ã
    ç ô ência`,
  brazilian: `uciones imentos amentos adores adoras logias encias amente idades acoes imento amento adora ismos istas logia
    ucion encia mente idade acao ezas icos icas ismo avel ivel ista osos osas ador ivas ivos iras eiras eza ico ica oso
    osa iva ivo ira eira issemos iremos asseis irmos avam arem ando endo adas ados ada ido ias ia ei am em ar er ir eu iu
    ou os i o e gue cie ava avas ção ções`,
  danish: `hed ethed ered e erede ende erendes ene erne ere en heden eren er heder heds es endes ernes ens hedens ers ets et
    eret s gs ss gd dt gt kt igst ig lig elig els løst elser nn mm 99`,
  swedish: `a arna heterna orna ad e ade ande arne aste en anden heten ern ar heter or as arnas ornas ens hetens at andet het
    ast s rs ss dd gd nn dt gt kt tt lig ig els löst fullt röst`,
  dutch: `heden en ene s se e heid end ing ig lijk lijke baar bar bare eig eigend iging kken dden tten aan oor uul eem ïe ëen
    yer aie jes cheid enheid`,
  russian: `в вши вшись ив ивши ившись ыв ывшись ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя
    ою ею ющая анн вший ла на ете йте ли й л ан ло ют ть ешь нно ила ыла ена ейте ите или ило ено ят ует ит ены ить ишь ю
    ся ась а ев ов ье е иями ями ами еи ии и ией ьям ям о у ах иях ы ь ию ия ья я ост ость остью ейш ейше нн ённый`,
};

/** Words of a language, all rules of its stemmers among them. */
export function words(language: string): string {
  const behind = (endings[language] ?? "").trim().split(/\s+/);
  return (beginnings[language] ?? "")
    .split(" ")
    .flatMap((beginning) => behind.map((ending) => beginning + ending))
    .join(" ");
}
