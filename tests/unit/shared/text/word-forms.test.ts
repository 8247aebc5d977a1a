import { describe, expect, it } from 'vitest'
import { firstLettersOf, formOf } from '../../../../src/shared/text/word-forms.ts'

describe('forms of a word share what it comes down to', () => {
  it.each(
    `collectivisation collectivised collectivise; resisting resisted resistance; conferences conference;
    labour labor labours laboring; labourers laborers; coloured colored; neighbourhood neighborhood;
    behaviour behavior; honourable honorable; glamour glamor; defence defense defences; offence offense; licence license;
    pretence pretense; practise practice; theatre theater theatres; centre center; centred centered; calibre caliber;
    sepulchre sepulcher; manoeuvre maneuver; organise organize organising; organisation organization;
    civilised civilized; paralyse paralyze; analysed analyzed; fulfil fulfill; fulfilment fulfillment;
    enrolment enrollment; travelled traveled; travellers travelers; counsellor counselor; marvellous marvelous;
    skilful skillful; encyclopaedia encyclopedia; mediaeval medieval; archaeology archeology; foetus fetus;
    aesthetic esthetic; diarrhoea diarrhea; dialogue dialog; catalogues catalogs; programme program;
    judgement judgment; connexion connection; ageing aging; plough plow; grey gray; sceptical skeptical;
    moulded molded; sulphur sulfur; enquiry inquiry; gaol jail; oestrogen estrogen; moustache mustache; jewellery jewelry`
      .split(';')
      .map((words) => words.trim().split(/\s+/)),
  )('%s, %s', (...words) => {
    expect(new Set(words.map(formOf)).size).toBe(1)
    for (const word of words) expect(firstLettersOf(formOf(word))).toContain(word[0])
  })
})

describe('words that only look like two spellings of one', () => {
  it.each(
    `four for; hour hor; poet pet; poem pem; filled filed; hatred hater; mourn morn; tour tor; court cort;
    general genre; hall hale; michael michel; pulled puled; poll pole; acre acer; course corse; does des`
      .split(';')
      .map((words) => words.trim().split(/\s+/)),
  )('%s is not %s', (one = '', other = '') => {
    expect(formOf(one)).not.toBe(formOf(other))
  })
})

it.each(['ii', '1929', '中', 'ленин', 'x'.repeat(10_000)])('%.20s is its own', (word) => {
  expect(formOf(word)).toBe(word)
})
