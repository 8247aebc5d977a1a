/** Words that help tell people from everything else that is written with a capital. All in small letters. */
import { shortMonthNames, smallMonthNames } from './month-names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that begin sentences and are never part of a name. */
export const functionWords = set(
  'the a an this that these those there it its he his him she her they their them we our you your i my ' +
    'in on at by from for with without after before during when while where who whom whose what which why ' +
    'how as although though despite however therefore thus hence furthermore moreover nevertheless ' +
    'nonetheless meanwhile then than finally also but and or nor so yet if because since until under over ' +
    'within upon into onto of off to out up about above below between among amongst against towards through ' +
    'throughout across per via is are was were be been has have had do does did can could may might must ' +
    'shall should will would not no yes only even just both either neither each every all any some many ' +
    'most much more few several other another such same own one two three four five six seven eight nine ' +
    'ten first second third last next once often never always later earlier soon now here initially ' +
    'eventually consequently similarly overall generally instead rather perhaps indeed additionally ' +
    'immediately subsequently especially particularly part key note notes see source sources page chapter ' +
    'monday tuesday wednesday thursday friday saturday sunday bc ad bce ce ' +
    [...smallMonthNames, ...shortMonthNames].join(' '),
)

/** Offices and forms of address that stand before a person's name and are not part of it. */
export const titles = set(
  'mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess emperor empress tsar ' +
    'tsarina czar kaiser pope cardinal archbishop bishop father president premier chancellor chairman ' +
    'minister secretary commissar ambassador governor senator general gen marshal field-marshal admiral ' +
    'colonel captain major lieutenant sergeant comrade count baron duke earl justice judge herr frau ' +
    'monsieur madame historian historians foreign prime führer fuhrer duce prosecutor',
)

/** Parts of a name that are written small: "Otto von Bismarck". */
export const particles = set(
  'von van der den de del della di da du le la ter zu zum af av bin ibn el al',
)

/** Capitalised words that name parties, bodies, events, places, peoples and things, never a person. */
export const thingWords = set(
  'act acts affair affairs agency alliance army article assembly association authority bank battle bill ' +
    'bloc bloody board bolshevik bolsheviks bolshevism book brigade britain british bureau cabinet campaign ' +
    'canal catholic catholics central centre century chamber charter christian christianity church circle ' +
    'city civil class club coalition code cold college comintern command commission committee commons ' +
    'commune communism communist communists company concordat conference confederation congress ' +
    'conservative conservatives constituent constitution convention corps corporation council country coup ' +
    'court crash crisis culture day days debate declaration decree decrees defence democracy democrat ' +
    'democratic democrats department depression diet directorate district doctrine document duma eastern ' +
    'economic economy edict education election elections emancipation empire enabling enrolment europe ' +
    'european executive exhibition famine far fascism fascist fascists federal federation fire five five-year ' +
    'fleet force forces foundation foundations four fourteen freikorps french front german germany germans ' +
    'golden government grand great green group guard gulag guild hall heavy home house imperial incident ' +
    'independent industrial industry inquiry institute international invasion jew jewish jews junker labor ' +
    'labour law laws league left legion liberal liberals line manifesto marxism marxist marxists measures ' +
    'media meeting military ministry missile monarchy movement museum mutiny national nationalist nationalists ' +
    'naval navy nazi nazis nep new news night nkvd north northern office old operation opposition order ' +
    'orthodox pact pacts parliament party peace peasant peasants people peoples petition philosophy plan ' +
    'plans plebiscite plot pogrom police policy politburo political poor popular power presidium press ' +
    'programme project proletariat proposal protestant protestants provisional public purge purges putsch ' +
    'question radical railway rebellion reconstruction red reds reform reformation reforms regiment region ' +
    'reich reichsbank reichstag reichswehr renaissance reparations report republic republican republicans ' +
    'republics resistance revolt revolution revolutionary right rights river roman route royal rule russia ' +
    'russian russians school scientific scheme sea secret secretariat senate separatist service settlement ' +
    'show siege social socialism socialist socialists society south southern soviet soviets spring square ' +
    'staff state states statute stock storm street strike strikes summit supreme system tariff territory ' +
    'terror tory theory theses times tory town trade treaty treaties trial trials tribunal troika truce ' +
    'trust union unions united university uprising urban ussr usa uk vote wall war wars welfare west western ' +
    'whig white whites winter women workers world year years yellow young youth zone',
)

/** Places that are often named in history and are not in every word list. */
export const places = set(
  'africa alsace america anatolia asia austria austria-hungary baltic balkans bavaria belgium berlin bohemia ' +
    'brest-litovsk brittany burgundy byzantium caucasus china cologne constantinople crimea danzig dresden ' +
    'egypt england europe flanders france gaul genoa germany greece hamburg hanover hesse holland hungary ' +
    'india indochina ireland italy japan kronstadt lancashire leningrad locarno london lorraine manchuria ' +
    'manchester moravia moscow munich nuremberg normandy palestine paris petrograd piedmont poland pomerania ' +
    'portugal potsdam prague prussia rapallo rhineland rome ruhr russia saar sarajevo savoy saxony scotland ' +
    'serbia siberia sicily silesia spain stalingrad sudetenland sweden switzerland thuringia tuscany turkey ' +
    'ukraine venice versailles vienna vietnam wales warsaw waterloo weimar westphalia yalta yorkshire',
)

const thingEnding =
  /(?:isms?|ists?|ites?|ians?|ization|isation|ment|ship|hood|ness|tion|grad|stan|shire)$/
/** Endings of what is no person and is seldom written with a capital but where a sentence begins. */
export const abstractEnding =
  /(?:dom|ty|[ae]nc[ey]|ure|age|ing|ion|logy|ics|ery|etry|acy|sis|tude|ed|ly)$/
/** Names that end as things and peoples do. */
const namesAllTheSame = set(
  'adrian brian bastian christian clement cyprian damian dorian fabian gillian hadrian ian julian lillian ' +
    'marian maximilian octavian sebastian tristan valerian vivian',
)

/** Whether a capitalised word is by its own form no person's name: an acronym, a people, a doctrine, a thing. */
export function isThing(word: string): boolean {
  const lower = word.toLowerCase()
  if (thingWords.has(lower) || places.has(lower) || functionWords.has(lower)) return true
  if (/^\p{Lu}{2,}s?$/u.test(word) && !isRoman(word)) return true
  if (/^(?:anti|pro|non|ex|pre|post|neo)-/i.test(word)) return true
  return thingEnding.test(lower) && !namesAllTheSame.has(lower)
}

/** "II", "XIV": the number of a monarch. */
export const isRoman = (word: string): boolean => /^(?:[IVX]{1,6})$/.test(word)
