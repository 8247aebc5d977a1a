import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfEvernote } from '../../../../../src/main/intake/html/evernote.ts'
import { blocksOfHtml } from '../../../../../src/main/intake/html/index.ts'
import { IntakeError } from '../../../../../src/main/intake/index.ts'
import {
  bare,
  fixtures,
  headingsAndBodies,
  leftOut,
  places,
  readPath,
  readWords,
} from './read-fixture.ts'

const blocksOf = (html: string) =>
  blocksOfHtml(html).parts.flatMap((part) => (part.type === 'block' ? [part] : []))
const wordsOf = (html: string) => blocksOf(html).map(({ words }) => words)

describe('the words of a page', () => {
  it.each<[string, string, string[]]>([
    [
      'in paragraphs, wherever their lines end',
      '<p>It began\n  in Petrograd.</p><p>It spread.',
      ['It began in Petrograd.', 'It spread.'],
    ],
    ['in lines where they are broken', '<p>One<br>Two<br/>Three</p>', ['One', 'Two', 'Three']],
    [
      'with entities resolved',
      'caf&eacute; &#39;x&#x27; &amp;nbsp;&nbsp;&lt;p&gt; &unknown;',
      ["café 'x' &nbsp; <p> &unknown;"],
    ],
    [
      'of containers',
      '<div><section>One</section><div>Two</div>Three</div>',
      ['One', 'Two', 'Three'],
    ],
    [
      'of containers left open',
      '<div>One<div>Two<p>Three<div>Four',
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'with closing tags that close nothing',
      '</p></b>One</div><p>Two</i></p></table>',
      ['One', 'Two'],
    ],
    [
      'with marks closed in another order',
      '<p><b>One <i>two</b> three</i></p><p>four',
      ['One two three', 'four'],
    ],
    [
      'without scripts and styles',
      '<script>if (a < b) "<p>x</p>"</script><style>p{}</style><template><p>y</p></template><p>One',
      ['One'],
    ],
    [
      'without what is hidden',
      '<p>One<span style="display:none"> two</span><span hidden> three</span><i aria-hidden="true"> four</i></p>',
      ['One'],
    ],
    [
      'of terms and what is said of them',
      '<dl><dt>Duma</dt><dd>a parliament</dd><dd>of 1906</dd><dt>Kulak<dt>Kulaks<dd>rich peasants</dl>',
      ['Duma – a parliament', 'of 1906', 'Kulak, Kulaks – rich peasants'],
    ],
    [
      'of a table, a row a line',
      '<table><thead><tr><th>Who<th>What<tbody><tr><td>Nepmen<td>traded</table>',
      ['Who – What', 'Nepmen – traded'],
    ],
    ['of a wide table', '<table><tr><td>1932<td>69.6<td>1.7</table>', ['1932 | 69.6 | 1.7']],
    [
      'of a table that lays a page out',
      '<table><tr><td><p>One</p><p>Two</p></table>',
      ['One', 'Two'],
    ],
    [
      'of a table with more in a cell than a line',
      '<table><tr><td>Causes<td><ul><li>war<li>hunger</ul></table>',
      ['Causes', 'war', 'hunger'],
    ],
    ['of a table in a table', '<table><tr><td><table><tr><td>a<td>b</table></table>', ['a – b']],
    [
      'that are set as they stand',
      '<pre>\n1917  March\n\n  1918\n</pre>',
      ['1917  March', '  1918'],
    ],
    [
      'with how they are read',
      '<ruby>東京<rt>Tōkyō</rt></ruby> and <ruby>東<rp>(</rp><rt>tō</rt><rp>)</rp></ruby>',
      ['東京(Tōkyō) and 東(tō)'],
    ],
    [
      'that are raised or lowered',
      '10<sup>6</sup> in the 19<sup>th</sup>, CO<sub>2</sub>',
      ['10⁶ in the 19th, CO₂'],
    ],
    ['between quotation marks', 'He said <q>no</q>.', ['He said “no”.']],
    [
      'with a sign that is a picture',
      'Up <img class="emoji" alt="🔥" src="x"> here',
      ['Up 🔥 here'],
    ],
    ['of a fragment of a page', 'One <b>two</b>', ['One two']],
    ['behind tags that are cut off', 'One <b', ['One']],
  ])('are read %s', (_, html, words) => {
    expect(wordsOf(html)).toEqual(words)
  })

  it('has headings by their level, in one line each', () => {
    const html = '<h1>One<br>two</h1><h3>Three</h3><div><h6>Six</h6></div><p>Seven'
    expect(blocksOf(html).map(({ words, level }) => [words, level])).toEqual([
      ['One two', 1],
      ['Three', 3],
      ['Six', 6],
      ['Seven', undefined],
    ])
  })

  it.each<[string, string]>([
    ['bold', '<p><b>Causes</b></p><p>Bread was <b>short</b>.'],
    ['bold by its style', '<p style="font-weight:700">Causes</p><p>Bread was short.'],
    [
      'bold by a class',
      '<style>.c2{font-weight:700}</style><p><span class="c2">Causes</span></p><p>Bread was short.',
    ],
    ['underlined', '<p><u>Causes</u></p><p>Bread was short.'],
    ['larger', '<p style="font-size:16pt">Causes</p><p style="font-size:11pt">Bread was short.'],
    ['folded over what it heads', '<details><summary>Causes</summary>Bread was short.</details>'],
  ])('has a line that is %s as what looks like a heading', (_, html) => {
    expect(blocksOf(html).map(({ looksLikeHeading }) => looksLikeHeading === true)).toEqual([
      true,
      false,
    ])
  })

  it('has nothing as a heading where all is bold, or where a mark of bold says it is not', () => {
    const all = '<p><b>One</b><p><b>Two</b><p><b>Three</b><p><b>Four</b>'
    const none = '<b style="font-weight:normal"><p>One</p><p>Two</p></b>'
    for (const html of [all, none])
      expect(blocksOf(html).some(({ looksLikeHeading }) => looksLikeHeading)).toBe(false)
  })

  it('has items with their depths and marks, nested rightly or not', () => {
    const html =
      '<ul><li>a<ul><li>b</ul><ul><ul><li>c</ul></ul></ul><ol start="3"><li>d<li value="7">e</ol><ol type="a"><li>f<li>g</ol><ol style="list-style-type:upper-roman"><li>h'
    expect(blocksOf(html).map(({ words, item }) => [words, item?.depth, item?.mark])).toEqual([
      ['a', 1, '-'],
      ['b', 2, '-'],
      ['c', 3, '-'],
      ['d', 1, '3.'],
      ['e', 1, '7.'],
      ['f', 1, 'a.'],
      ['g', 1, 'b.'],
      ['h', 1, 'I.'],
    ])
  })

  it('has quotations as such, with who is named at their foot', () => {
    const html =
      '<blockquote><p>Ye are many</p><footer>Shelley</footer></blockquote><p>So he wrote.'
    expect(blocksOf(html).map(({ words, isQuotation }) => [words, isQuotation === true])).toEqual([
      ['Ye are many', true],
      ['Shelley', true],
      ['So he wrote.', false],
    ])
  })

  it('has lines of a container one under the other, and blank ones between them', () => {
    const html = '<div>One</div><div>Two</div><div><br></div><div>Three</div><p>Four</p>'
    expect(blocksOf(html).map(({ words, gap }) => [words, gap])).toEqual([
      ['One', 0],
      ['Two', 0],
      ['Three', 1],
      ['Four', 1],
    ])
  })

  it('has what stands placed on a sheet from its top down', () => {
    const at = (top: number, left: number, words: string) =>
      `<div style="position:absolute;top:${top}px;left:${left}px">${words}</div>`
    expect(wordsOf(at(300, 0, 'three') + at(10, 90, 'two') + at(10, 0, 'one'))).toEqual([
      'one',
      'two',
      'three',
    ])
  })
})

describe('what is left out of a page', () => {
  const leftOutOf = (html: string) =>
    blocksOfHtml(html).parts.flatMap((part) =>
      part.type === 'left-out' ? [[part.reason, part.words]] : [],
    )
  it.each<[string, string, [string, string][]]>([
    [
      'menus and what stands beside',
      '<nav><a>Home</a><a>Topics</a></nav><p>x<aside>See also</aside><footer>©</footer>',
      [
        ['navigation', 'HomeTopics'],
        ['navigation', 'See also'],
        ['navigation', '©'],
      ],
    ],
    [
      'what stands around the main part',
      '<body><div>Subscribe</div><main><h1>A</h1><p>Long enough to be it</main><p>Ads',
      [
        ['navigation', 'Subscribe'],
        ['navigation', 'Ads'],
      ],
    ],
    [
      'pictures, but for dots',
      '<img alt="A map"><img width="1" height="1"><img>',
      [
        ['picture', 'A map'],
        ['picture', ''],
      ],
    ],
    ['a drawn line', 'a<hr>b', [['rule', '']]],
    ['what was struck out', 'It was <del>not </del>so', [['deleted', 'not']]],
    ['buttons', '<button>Share</button>a', [['navigation', 'Share']]],
  ])('is %s', (_, html, said) => {
    expect(leftOutOf(html)).toEqual(said)
  })

  it.each<[string, string]>([
    [
      'Google Docs',
      '<p>It fell.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>&nbsp;Doyle, p. 68.</p></div>',
    ],
    [
      'Word',
      '<p>It fell.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Doyle, p. 68.</p></div>',
    ],
    [
      'LibreOffice',
      '<p>It fell.<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Doyle, p. 68.</p></div>',
    ],
    [
      'Pandoc',
      '<p>It fell.<a href="#fn1" id="fnref1"><sup>1</sup></a></p><ol><li id="fn1"><p>Doyle, p. 68.<a href="#fnref1">↩︎</a></p></li></ol>',
    ],
    [
      'MediaWiki',
      '<p>It fell.<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p><ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Doyle, p. 68.</li></ol>',
    ],
  ])('has footnotes of %s, whose places are those of the words', (_, html) => {
    const [block, ...others] = blocksOf(html)
    expect(others).toEqual([])
    expect(block).toMatchObject({
      words: 'It fell.',
      places: [{ locator: '68', label: 'page', start: 8, end: 8 }],
    })
    expect(leftOutOf(html).filter(([reason]) => reason === 'footnote')).toEqual([
      ['footnote', 'Doyle, p. 68.'],
    ])
  })

  it('has no link within the page as a footnote', () => {
    const html = '<p><a href="#note-on-method">1</a> <a href="#top">2</a></p><p id="top">Top</p>'
    expect(wordsOf(html)).toEqual(['1 2', 'Top'])
  })
})

describe('pages that programs export', () => {
  it('of Google Docs', async () => {
    const read = await readPath(`${fixtures}/google-docs.html`, 'google-docs.html')
    expect(read.notebookName).toBe('The French Revolution')
    expect(headingsAndBodies(read)).toEqual([
      [
        'Why did the monarchy fall?',
        "The Crown spent half its revenue on debt by 1788.\n\n- Calonne's plan of 1786\n  - refused by the Notables\n- Brienne’s of 1787\n1. Loans\n2. Taxes\n\nDebt in numbers\n\n1774 – 40 million livres short\n1786 – 112 million livres short",
      ],
      ['Who led the Third Estate?', 'Sieyès asked what it was: everything.'],
    ])
    expect(places(read)).toEqual([
      ['The Crown spent half its revenue on debt by 1788.', '68', 'page'],
    ])
    expect(leftOut(read)).toEqual([
      ['footnote', 'Doyle, Oxford History, p. 68.'],
      ['comment', 'Find the year.'],
      ['picture', 'The Tennis Court Oath'],
      ['rule', ''],
    ])
  })

  it('of Word', async () => {
    const read = await readPath(`${fixtures}/word-filtered.htm`, 'word-filtered.htm')
    expect(headingsAndBodies(read)).toEqual([
      [
        'Why did the Republic last so long?',
        'Ebert’s pact with Groener kept the army neutral, if not loyal.\n\n- The Dawes Plan\n  - 800 million marks in 1924\n1. Stresemann, chancellor for a hundred days',
      ],
      ['What was the Great Coalition?', 'Five parties, from the SPD to the DVP.'],
    ])
    expect(places(read)).toEqual([
      ['Ebert’s pact with Groener kept the army neutral, if not loyal.', '7–9', 'page'],
    ])
  })

  it('of OneNote, in the order of the sheet', async () => {
    const read = await readPath(`${fixtures}/onenote.html`, 'onenote.html')
    expect(read.notebookName).toBe('Collectivisation')
    expect(headingsAndBodies(read)).toEqual([
      [
        'Why was it forced?',
        'Grain procurements fell short in 1927.\n\n- two million tons short\n\nLivestock fell by half between 1928 and 1933.',
      ],
    ])
    expect(leftOut(read)).toEqual([
      ['property', 'Wednesday, 3 April 2024'],
      ['property', '10:12'],
    ])
  })

  it('of Notion', async () => {
    const read = await readPath(`${fixtures}/notion-page.html`, 'notion-page.html')
    expect(read.notebookName).toBe('The Great Terror')
    expect(read.notes.map(({ heading, tags }) => [heading, tags])).toEqual([
      ['Who was purged?', ['Russia', 'Stalin']],
      ['What was Order 00447?', ['Russia', 'Stalin']],
      ['Why did it end?', ['Russia', 'Stalin']],
    ])
    expect(read.notes[1]?.body).toBe(
      'Quotas of arrests, set by region.\n\nKirov’s murder is where most accounts begin.',
    )
    expect(read.notes[2]?.body).toContain('1. Yezhov fell in November 1938\n2. The camps were full')
    expect(leftOut(read).slice(0, 2)).toEqual([
      ['property', 'Created: @March 3, 2024 10:12 AM'],
      ['property', 'Tags: Russia, Stalin'],
    ])
  })

  it('of Apple Notes', async () => {
    const read = await readPath(`${fixtures}/apple-notes.html`, 'apple-notes.html')
    expect(read.notebookName).toBe('Chartism')
    expect(headingsAndBodies(read)).toEqual([
      [
        'What did the Chartists ask for?',
        'Six points, of which five are law today.\n\n- a vote for every man\n- the secret ballot',
      ],
      ['Why did they fail in 1848?', 'The third petition had fewer names than was claimed.'],
    ])
  })

  it('of Evernote, with the tags of each note', async () => {
    const read = await readPath(`${fixtures}/evernote.enex`, 'evernote.enex')
    expect(headingsAndBodies(read)).toEqual([
      [
        'Kronstadt & after',
        'The sailors wanted soviets without Communists.\n\nTukhachevsky crossed the ice on 17 March 1921.\n\n- over 1,000 dead',
      ],
      ['The Tenth Congress: Its ban', 'Factions were forbidden.'],
    ])
    expect(read.notes[0]?.tags).toEqual(['russia', 'lenin'])
    expect(leftOut(read)).toContainEqual(['property', 'created: 2024-04-03 10:12'])
    expect(read.account.format).toBe('evernote')
  })

  it('of a browser, without its menus', async () => {
    const read = await readPath(`${fixtures}/web-page.html`, 'web-page.html')
    expect(read.notes.map(({ heading }) => heading)).toEqual([
      'Peterloo',
      'Who spoke?',
      'What followed?',
      'How many died?',
    ])
    expect(read.notes.map(({ body }) => body).join(' ')).not.toMatch(
      /Home|Subscribe|Related|©|Not shown|not these/,
    )
    expect(leftOut(read).map(([reason]) => reason)).toEqual([
      'navigation',
      'navigation',
      'footnote',
      'navigation',
      'navigation',
    ])
  })

  const shared = '../shared/data'
  it.skipIf(!existsSync(shared))(
    'give the notes that text gives (skipped without the shared data)',
    async () => {
      const text = await readPath(`${shared}/stalin-notes.txt`, 'notes.txt')
      const read = await readPath(`${shared}/stalin-notes.html`, 'notes.html')
      expect(read.notes).toHaveLength(26)
      expect(bare(read)).toEqual(bare(text))
    },
  )
})

describe('files of pages', () => {
  it('are known by what is in them', async () => {
    const read = await readWords(
      '<!DOCTYPE html><html><body><h1>A</h1><p>One.<h1>B</h1><p>Two.',
      'saved.txt',
    )
    expect(read.account.format).toBe('html')
    expect(headingsAndBodies(read)).toEqual([
      ['A', 'One.'],
      ['B', 'Two.'],
    ])
  })

  it('may be a piece that was copied', async () => {
    const read = await readWords(
      "<meta charset='utf-8'><p>Who ruled?</p><p>The <b>council</b> ruled.</p>",
      'Pasted text.html',
    )
    expect(headingsAndBodies(read)).toEqual([['Who ruled?', 'The council ruled.']])
  })

  it('may be plain words', async () => {
    const read = await readWords('Who ruled?\n\nThe council ruled.', 'notes.html')
    expect(headingsAndBodies(read)).toEqual([['Who ruled?', 'The council ruled.']])
  })

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('<p>Сталин, café', 'utf8')],
    ['UTF-16', Buffer.from('\ufeff<p>Сталин, café', 'utf16le')],
    [
      'an encoding that it names',
      Buffer.concat([
        Buffer.from('<meta charset="windows-1251"><p>'),
        Buffer.from([0xd1, 0xf2, 0xe0, 0xeb, 0xe8, 0xed]),
        Buffer.from(', caf'),
      ]),
    ],
  ])('may be in %s', async (_, bytes) => {
    const read = await readWords(bytes, 'page.html')
    expect(read.notes[0]?.body).toMatch(/^Сталин, caf/)
  })

  it('without words are refused in a sentence', async () => {
    const read = readWords(
      '<html><head><title>x</title></head><body><img></body></html>',
      'empty.html',
    )
    await expect(read).rejects.toBeInstanceOf(IntakeError)
    await expect(read).rejects.toThrow('“empty.html” is empty: there are no words in it to import.')
  })
})

describe('hostile pages', () => {
  const nested = (open: string, close: string) => `${open.repeat(10_000)}x${close.repeat(10_000)}`
  it.each<[string, string]>([
    ['containers in containers', nested('<div>', '</div>')],
    ['marks in marks', nested('<b>', '</b>')],
    ['quotations in quotations', nested('<blockquote>', '</blockquote>')],
    ['lists in lists', nested('<ul><li>', '</ul>')],
    ['tables in tables', nested('<table><tr><td>', '</table>')],
    ['terms in terms', nested('<dl><dt>a<dd>', '</dl>')],
    ['marks open over paragraphs', '<b><p>x'.repeat(10_000)],
    [
      'marks that are opened again and again',
      `<p>${'<font size="1">'.repeat(2_000)}</p>${'<p>x</p>'.repeat(2_000)}`,
    ],
    ['closing tags alone', `x${'</div>'.repeat(30_000)}`],
    [
      'a tag of thirty thousand attributes',
      `<a ${Array.from({ length: 30_000 }, (_, at) => `a${at}=b`).join(' ')}>x`,
    ],
    ['quotes', '<q>'.repeat(20_000)],
    ['angle brackets', `x${'<'.repeat(100_000)}`],
    ['comments that never close', `x${'<!--'.repeat(30_000)}`],
    ['styles', `<style>${'.a,'.repeat(30_000)}{x:y}</style>x`],
  ])('of %s come to an end, with their words', (_, html) => {
    expect(wordsOf(html).join(' ')).toMatch(/x|“|a – a/)
  })

  it('run nothing and load nothing, whatever they say', () => {
    const html =
      '<img src=x onerror=alert(1)><a href="javascript:alert(1)">One</a><iframe srcdoc="<p>x"></iframe><svg><script>x</script></svg><base href="https://example.org"><object data=x>y</object>'
    expect(wordsOf(html)).toEqual(['One'])
  })

  it('may be cut off anywhere', () => {
    const page =
      '<div class="a"><table><tr><td>one</td><td>two &amp; <b>three</b></td></tr></table><ul><li>four</ul></div>'
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(page.length), (from, to) => {
        const words = wordsOf(page.slice(Math.min(from, to), Math.max(from, to))).join('')
        expect(words).not.toMatch(/<\w+>/)
      }),
    )
    const xml =
      '<en-export><note><title>One</title><content><![CDATA[<en-note><div>two</div></en-note>]]></content></note></en-export>'
    for (let end = 0; end <= xml.length; end++)
      expect(() => blocksOfEvernote(xml.slice(0, end))).not.toThrow()
  })
})
