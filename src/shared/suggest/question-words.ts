/** Words a question is asked with and a sentence hangs together by, which say nothing of what it is about. */
import { isStopWord } from '../text/stop-words.ts'

const words = new Set(
  `account accurate actually agree agreed almost already altogether always analyse anybody anyone
  anything apart argue argued argument around aspect assess assessment away back cause caused causes
  change changed chief claim clearly comment compare comparison conclude consequence consequences
  consider contrast convincing critically define demonstrate describe despite detail difference
  differences discuss effect effects either else enough entirely especially essay evaluate evaluation
  even ever every everybody everyone everything evidence examine examples explain explanation extent
  factor factors far fully generally give happen happened hardly herself himself historian historians
  however identify illustrate impact importance important instead interpretation interpretations
  investigate itself judge judgement just justified key largely lead least led likely long main mainly
  major many maybe mean meant merely myself never nevertheless next nobody none nonetheless nothing
  nowhere often once only otherwise ourselves outline particularly partly perhaps period point points
  primarily primary prove provide question quite rather really reason reasons reference regardless
  relative result results review role seldom significance significant similar similarities simply since
  solely somebody someone something sometimes somewhere soon sources statement still suggest suggests
  summarise term terms themselves therefore thing things though thus together topic toward towards
  trace true truly turning understand unless until upon use used uses using usually valid view views
  way ways whatever whether whoever wholly within without years yet yourself`.split(/\s+/),
)

/** Whether a word only asks, or is too common to tell one text from another. */
export const isQuestionWord = (word: string): boolean =>
  isStopWord(word) || words.has(word.toLowerCase())
