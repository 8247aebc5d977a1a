import { expect, test } from 'vitest'
import { outlineOf } from '../../../../../src/main/hosts/headless/outline.ts'
import { fullPlan, leading, paragraph, plan } from '../../export/made-up.ts'

test('an outline has every block of a plan, set in by where it stands', () => {
  expect(`\n${outlineOf('Who ruled the files?', fullPlan())}\n`).toBe(`
Who ruled the files?

Line of argument: The clerks made the secretary, and then the secretary made the clerks.
Section: Offices
  The files were read by few [2 sources], and the reading room <https://reading-room.example/files?from=1917&to=1921#box> has kept most of them. Of the provinces [1 source] less is known.
  Section: Before 1922
    Point (supports): Appointments were made by letter [1 source]
      Evidence (quotation): The letter came before the man did.
      1. A post fell vacant.
      2. The centre wrote [1 source]:
         a. to the province, naming its man;
         b. to the man, naming his day:
            i. if he came, the post was his;
            ii. if he did not, somebody else’s.
      3. Nobody was asked, although the rule said that somebody had to be, and the rule was printed on the very form on which nobody was asked.
      Analysis: A habit of letters became a habit of rule.
      Counter: Most posts were filled by votes.
        Evidence (figure): Of ten posts seven were voted on.
        Evidence (quotation): “We raised our hands, and they were counted by the one who had named him.”
        • hands were counted
           ◦ in the open
        • not papers
        So the record says.
        Reply: A vote with one name on it is a letter [1 source].
      Link: So the means were there before the man who used them.
  Section: After 1922
    Point (qualifies): The clerks obeyed the office
      1. They owed it their bread.
      2. They feared it.
      Counter: 
        Reply: They would have obeyed any other.
Judgement:
  • The offices were inherited.
     ◦ Their use was not.
        ▪ On this all agree [1 source] [1 source].
  Write to the archive <mailto:files@reading-room.example>.
`)
})

test('an address that is its own words is said once', () => {
  const document = plan(paragraph([leading('https://example.org/', 'https://example.org/')]))
  expect(outlineOf('Why?', document)).toBe('Why?\n\nhttps://example.org/')
})
