/** Commands by the desktop program itself. */
import { expect, launchDesktop, test } from './support/desktop.ts'

test('the desktop program runs commands without a window', async ({ folder }) => {
  const run = async (...words: string[]) => {
    const desktop = await launchDesktop({
      dataFolder: null,
      opensWindow: false,
      args: ['--headless', ...words, '--data', folder, '--json'],
    })
    const { code } = await desktop.exited
    return { code, output: desktop.output() }
  }
  const imported = await run('import', 'tests/fixtures/notes/weimar-notes.txt')
  expect(imported.code).toBe(0)
  expect(JSON.parse(imported.output)).toMatchObject({ notes: 13 })
  expect((await run('no-such-command')).code).toBe(2)
})
