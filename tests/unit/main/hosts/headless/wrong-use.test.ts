import { expect, test } from 'vitest'
import { commands } from '../../../../../src/main/hosts/headless/commands/index.ts'
import { run } from '../../../../../src/main/hosts/headless/run.ts'

async function tried(words: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const code = await run(words, {
    out: async (text) => {
      stdout += text
    },
    tell: (says) => {
      stderr += `${says}\n`
    },
  })
  return { code, stdout, stderr }
}

test.each([
  [['import'], 'FILE is missing.'],
  [['import', '--notebook', 'Stalin'], 'FILE is missing.'],
  [['import', 'a.txt', '--notebook', ' '], '--notebook needs a name.'],
  [['import', ...Array.from({ length: 101 }, (_, at) => `${at}.txt`)], 'At most 100 files'],
  [['notes', 'Stalin'], '“Stalin” means nothing here.'],
  [['note'], 'it is “note add”.'],
  [['note', 'add', 'more'], 'it is “note add”.'],
  [['note', 'add', '--body', '-'], '--heading is missing.'],
  [['note', 'add', '--heading', 'Why?'], '--body FILE is missing.'],
  [['note', 'add', '--heading', 'a'.repeat(1001), '--body', '-'], 'can have 1,000 characters'],
  [['search'], 'WORDS is missing.'],
  [['search', ' '], 'WORDS is missing.'],
  [['search', 'terror', '--limit', '0'], '--limit needs a whole number from 1 to 500, not “0”.'],
  [['search', 'terror', '--limit', 'ten'], 'not “ten”'],
  [['read'], 'QUESTION is missing.'],
  [['suggest'], 'QUESTION is missing.'],
  [['suggest', 'Why?', '--limit', '101'], '--limit needs a whole number from 1 to 100, not “101”.'],
  [['suggest', 'a'.repeat(1001)], 'A question can have 1,000 characters at most.'],
  [['new'], 'QUESTION is missing.'],
  [['new', 'Why?', '--template', 'sonata'], 'There is no template “sonata”.'],
  [['plans', 'all'], '“all” means nothing here.'],
  [['show'], 'PLAN is missing.'],
  [['show', 'a', 'b'], 'one PLAN too many: b'],
  [['check'], 'PLAN is missing.'],
  [['write', 'a'], '--from FILE is missing.'],
  [['write', '--from', 'x.json'], 'PLAN is missing.'],
  [['export', 'a'], '--to FILE is missing.'],
  [['open'], 'FILE is missing'],
  [['open', 'a.linchpin', 'b.linchpin'], 'one FILE too many'],
  [
    ['export', 'a', '--to', 'plan.odt'],
    '--to needs a file that ends in .docx, .pdf, .md, .html, .txt, .csv or .linchpin, not “plan.odt”.',
  ],
  [['export', 'a', '--to', 'x.pdf', '--format', 'docx'], 'a file that ends in .docx for docx'],
  [
    ['export', 'a', '--to', 'x.pdf', '--layout', 'registr'],
    'There is no layout “registr”. Did you mean register? There are: full, one-page, draft, register, cards.',
  ],
  [['export', 'a', '--to', 'x.pdf', '--layout', 'one'], 'Did you mean one-page?'],
  [
    ['export', 'a', '--to', 'x.pdf', '--layout', 'sonata'],
    'There is no layout “sonata”. There are: full, ',
  ],
  [['export', 'a', '--to', 'x.pdf', '--paper', 'a5'], 'no paper “a5”. Did you mean a4?'],
  [['export', 'a', '--to', 'x.pdf', '--split', 'kinds'], 'no split “kinds”. Did you mean kind?'],
  [['export', '--all', '--to', 'D', '--format', 'dox'], 'no format “dox”. Did you mean docx?'],
  [['export', 'a', '--all', '--to', 'D'], '--all takes every plan, so no PLAN is named.'],
  [['export', '--all'], '--to DIR is missing.'],
  [['export', 'a', '--to', 'x.csv', '--layout', 'full'], 'csv has the layout register only.'],
  [
    ['export', 'a', '--to', 'x.linchpin', '--paper', 'a4'],
    'A plan file is not laid out, so it has no --paper.',
  ],
  [['export', 'a', '--to', 'pdf'], '--to needs a file that ends in'],
  [['export', 'a', '--to', 'x.pdf', '--style', ''], 'Name a style.'],
  [['export', 'a', '--to', 'x.pdf', '--locale', 'English'], 'Name a language by its tag, such as'],
  [['export', 'a', '--to', 'x.linchpin', '--locale', 'de-DE'], 'A plan file prints no citations'],
  [['styles', 'a'.repeat(201)], 'The name of a style can have 200 characters at most.'],
  [
    ['styles', 'apa', '--remove', 'own:mine'],
    'WORDS, --add and --remove are asked for one at a time',
  ],
  [['styles', '--add', ''], '--add needs a file.'],
  [
    ['export', 'a', '--to', 'x.linchpin', '--style', 'mhra'],
    'A plan file prints no citations, so it has no --style and no --locale.',
  ],
  [['new', '\u200B'], 'Write the question first.'],
  [['read', '\u2060 \u00AD'], 'Write the question first.'],
  [['import', 'a.txt', '--notebook', '\u200B'], 'Give the notebook a name.'],
  [['search', 'terror', '--limit', '-1'], 'from 1 to 500, not “-1”.'],
  [['search', 'terror', '--limit=-1'], 'from 1 to 500, not “-1”.'],
  [['search', 'terror', '--limit', '1e1'], 'from 1 to 500, not “1e1”.'],
  [['search', 'terror', '--limit', '0x5'], 'not “0x5”.'],
  [['search', 'terror', '--limit', '5.0'], 'not “5.0”.'],
  [['search', 'terror', '--limit', ''], 'not “”.'],
  [['search', 'terror', '--limit', '501'], 'not “501”.'],
  [['search', 'a'.repeat(1001)], 'A search can have 1,000 characters at most.'],
  [['new', 'a'.repeat(1001)], 'A question can have 1,000 characters at most.'],
  [['import', ''], 'FILE is empty'],
  [['import', 'a.txt', ''], 'FILE is empty'],
  [['import', 'a.txt', '--notebook', 'n'.repeat(201)], 'can have 200 characters at most.'],
  [['notes', '--notebook', 'n'.repeat(201)], 'can have 200 characters at most.'],
  [['notes', '--notebook', ''], '--notebook needs a name.'],
  [['plans', '--jsn'], '--jsn'],
  [['plans', '--data'], '--data'],
  [['plans', '--data', ''], '--data needs a folder.'],
])('%j is wrong use, said with the usage and without a result', async (words, says) => {
  const { code, stdout, stderr } = await tried(words)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(says)
  expect(stderr).toContain(`Usage: npm run -s linchpin -- ${words[0]}`)
})

test.each([
  [['--data', 'D', 'plans', 'all']],
  [['--data=D', '--json', 'plans', 'all']],
  [['--json', '--data', '', 'plans']],
])('%j is the command plans, though its options come first', async (words) => {
  const { code, stderr } = await tried(words)
  expect(code).toBe(2)
  expect(stderr).toContain('Usage: npm run -s linchpin -- plans')
})

test.each([[[]], [['--data', 'D']], [['--json']], [['--data=D', '--json']], [['--']]])(
  '%j names no command, and is answered with how to use them',
  async (words) => {
    const { code, stdout, stderr } = await tried(words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: npm run -s linchpin -- COMMAND')
    expect(stderr).toContain('  import FILE…')
  },
)

test.each([
  [['--limit', '5', 'search', 'terror'], 'not --limit.'],
  [['-x', 'plans'], 'not -x.'],
  [['--frobnicate'], 'not --frobnicate.'],
  [['--data'], '--data'],
])('%j has an option before the command that means nothing there', async (words, says) => {
  const { code, stdout, stderr } = await tried(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr).toContain('Usage: npm run -s linchpin -- COMMAND')
})

test('no command, or one that is none, is wrong use, and the commands are named', async () => {
  expect(await tried([])).toMatchObject({ code: 2, stdout: '' })
  const unknown = await tried(['improt', 'a.txt'])
  expect(unknown).toMatchObject({ code: 2, stdout: '' })
  expect(unknown.stderr).toContain('There is no command “improt”. There are: import, note, notes,')
})

test.each([[['help']], [['--help']], [['-h']], [['--data', 'D', '--help']], [['--json', 'help']]])(
  '%j lists every command',
  async (words) => {
    const { code, stdout, stderr } = await tried(words)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name, does } of commands) {
      expect(stdout).toContain(`  ${name} `)
      expect(stdout).toContain(does)
    }
  },
)

test.each(commands.map(({ name }) => name))(
  '%s explains itself, asked either way',
  async (name) => {
    const asked = await tried(['help', name])
    expect(asked.code).toBe(0)
    expect(asked.stdout).toContain(`Usage: npm run -s linchpin -- ${name}`)
    expect(asked.stdout).toContain('--data DIR')
    expect(await tried([name, '--help'])).toEqual(asked)
    expect(await tried(['--help', name])).toEqual(asked)
    expect(await tried(['--data', 'D', 'help', name])).toEqual(asked)
  },
)
