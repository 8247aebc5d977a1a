/** Words a question is asked with, which say nothing of what it is about. */
import { isStopWord } from '../text/stop-words.ts'

const words = new Set(
  `account accurate agree agreed analyse argue argued argument aspect assess assessment cause caused causes
  change changed chief claim comment compare comparison conclude consequence consequences consider
  contrast convincing critically define demonstrate describe detail difference differences discuss
  effect effects essay evaluate evaluation evidence examine examples explain explanation extent factor
  factors far fully give happen happened historian historians identify illustrate impact importance
  important interpretation interpretations investigate judge judgement justified key lead led
  likely long main mainly major many mean meant merely outline partly period point points primarily
  primary prove provide question reason reasons reference relative result results review role
  significance significant similar similarities simply since solely statement suggest suggests
  summarise sources term terms thing things topic trace true turning understand use used uses using valid
  view views way ways years`.split(/\s+/),
)

/** Whether a word only asks, or is too common to tell one text from another. */
export const isQuestionWord = (word: string): boolean =>
  isStopWord(word) || words.has(word.toLowerCase())
