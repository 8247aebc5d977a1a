/** Classes of English words by which the parts of a clause are told apart. All in small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const determiners = set(
  `the a an this that these those his her its their our your my no any some all both each every either neither another
  such many few several one two three four five six seven eight nine ten whose what which`,
)
const prepositions = set(
  `of in on at by for from with between among amongst under during after before against towards toward to within
  without throughout off over into onto upon about across behind beyond despite via through since until as than up out
  around above below beneath down near inside outside per like unlike except regarding concerning following`,
)
const conjunctions = set('and or but nor yet &')
const adverbs = set(
  `not more most less least so too very quite rather really ever always never still just also already even almost far
  largely only once often sometimes perhaps indeed therefore thus merely simply together alone much long better best
  worse worst again now then there here well solely
  apart away aside`,
)
const noAdverbs =
  /^(?:family|italy|ally|july|\p{L}+opoly|rally|assembly|anomaly|reply|supply|sicily|early|likely|elderly|friendly|costly|deadly|daily|weekly|orderly|ugly|holy|lonely|bully|folly|jelly|comply|apply|imply|rely|multiply|butterfly|fly)$/u

/** Adjectives a question says of its subject, beside those their ending tells. */
const predicatives = set(
  `able absolute absurd adequate afraid alive angry apparent autocratic aware bad balanced bankrupt brave brutal
  capable central certain cheap clear close coherent common competent complete compatible compulsory contradictory
  contrary convinced correct corrupt crucial cruel dead decadent deep dependent desperate determined different
  difficult distinct dominant doomed due eager early easy effective efficient empty equal essential evident evil
  extreme fair false fascist feeble feudal fine firm foolish fragile free full futile genuine good great guilty hard
  harsh healthy helpful high honest hostile immune imminent important impotent inadequate inadvertent incompatible
  inconsistent independent inept inevitable inferior innocent intent irrelevant just keen key lasting late legal
  legitimate liable likely loyal mad mandatory mature mere militant mistaken moderate modern moral mutual naive narrow
  necessary new obsolete old open optimal out over paramount passive permanent pivotal poor popular possible powerful
  preferable premature present pro-active prone prosperous proud prudent pure racist radical rapid rational ready real
  realistic reasonable redundant reliable remote resistant responsible rich right rigid ripe robust rural sane satisfied
  secure selfish separate serious severe sexist short significant similar sincere slow small satisfactory sole sound
  stable static strong sudden sufficient superior supreme sure sustainable terrible tolerant totalitarian tragic true
  tyrannical ultimate unable uncertain unfair unified united universal unjust unlikely unpopular unsatisfactory
  unstable unwise urban urgent useless vague vain valid viable viral vital voluntary vulnerable warlike wary weak wealthy
  whole wicked widespread wise worth worthy wrong young`,
)
/** Adjectives and participles that "the" makes a noun of: a class of people, or a quality: "the poor", "the good". */
const nominals = set(
  `accused beautiful blind blessed condemned deaf dead deprived destitute disabled disadvantaged disenfranchised
  dispossessed divine dying educated elderly enslaved evil excluded exploited faithful good guilty helpless homeless
  ill infirm innocent insane just landless marginalised needy old oppressed persecuted poor poorest powerful powerless
  privileged rich richest sacred sick strong sublime supernatural true unconscious underprivileged unemployed unfree
  unknown unskilled unseen vulnerable weak wealthiest wealthy wicked young`,
)
/** Endings of adjectives that few nouns share. */
const adjectiveEnding =
  /(?:able|ible|ful|less|ous|istic|ative|sive|ctive|itive|utive|ical|tial|cial|onal|rial|ary|ese|esque|[cf]ient)$/
const nounsWithSuch =
  /^(?:table|constable|vegetable|bible|handful|parable|cable|motive|native|executive|imperative|narrative|alternative|prerogative|offensive|captive|fugitive|derivative|additive|variable|syllable|crucible|timetable|objective|perspective|incentive|initiative|representative|operative|collective|detective|directive|archive|capital|hospital|musical|periodical|chemical|burial|serial|editorial|testimonial|differential|trial|festival|material|memorial|tutorial|official|professional|potential|initial|library|century|summary|vocabulary|tributary|capillary|intermediary|beneficiary|auxiliary|seminary|burglary|military|secretary|boundary|glossary|salary|diary|dictionary|january|february|centenary|missionary|judiciary|adversary|commentary|documentary|mercenary|revolutionary|estuary|sanctuary|individual|criminal|radical|arrival|revival|rival|proposal|removal|denial|principal|signal|journal|animal|metal|total|goal|ideal|deal|appeal)$/

export const isNominal = (word: string): boolean => nominals.has(word)
export const isDeterminer = (word: string): boolean =>
  determiners.has(word) || /['’]s?$/u.test(word)
export const isPreposition = (word: string): boolean => prepositions.has(word)
export const isConjunction = (word: string): boolean => conjunctions.has(word)
export const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (/ly$/.test(word) && !noAdverbs.test(word))
export const isAdjective = (word: string): boolean =>
  predicatives.has(word) ||
  (/(?:..er|..est)$/.test(word) && comparatives.has(word)) ||
  (adjectiveEnding.test(word) && !nounsWithSuch.test(word))

const comparatives = set(
  `bigger biggest better cheaper clearer closer deeper earlier easier fairer flatter greater greatest happier harder
  higher larger largest later lower older poorer richer safer shorter smaller smarter stronger strongest weaker
  weakest wealthier wider worse younger`,
)

/** Peoples, creeds and ages that stand before a noun as adjectives do, though they are written with a capital. */
const naming = set(
  `aboriginal african allied american anglo-saxon arab arctic asian athenian atlantic augustan austrian aztec babylonian baltic
  baroque bolshevik british byzantine capetian carolingian catholic celtic chinese christian classical communist
  confederate conservative cuban czech dutch eastern edwardian egyptian elizabethan english european fascist fatimid
  french georgian german gothic greek habsburg hellenistic hindu hungarian imperial inca indian indigenous irish islamic italian
  jacobean jacobin japanese jewish labour leninist liberal lutheran mamluk marxist medieval meiji menshevik mexican
  ming minoan mongol moroccan mughal muslim napoleonic nazi norman northern ottoman pacific palestinian persian polish
  portuguese protestant prussian puritan qing roman romanov romantic russian safavid scottish seljuk serbian
  shakespearean socialist southern soviet spanish spartan stalinist stuart swedish swiss tang tokugawa tory tsarist
  tudor turkish tuscan ukrainian umayyad victorian viking vietnamese welsh western whig zionist`,
)
export const isNaming = (word: string): boolean => naming.has(word.toLowerCase())
/** An adjective made of a name, by its ending: "Spartacist", "Keynesian", "Periclean", "Mauryan". */
export const isNamedAfter = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:ist|ian|esque)$|^(?!Maclean)\p{Lu}\p{Ll}{2,}ean$|^(?!Bunyan)\p{Lu}\p{Ll}{2,}yan$/u.test(
    word,
  )

/** Whether a clause's subject may end with this word: with a noun, a name or a year, by ruling the others out. */
export const mayEndSubject = (word: string): boolean => {
  const lower = word.toLowerCase()
  return !(isDeterminer(lower) || isPreposition(lower) || isConjunction(lower) || isAdverb(lower))
}
