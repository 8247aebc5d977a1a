/** The page of the bare editor: built when it is asked for, one file that needs no server. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../support/bundle.ts'

// The column and the type are ours, so that both editors lay out the same lines.
const page = (lines: string, script: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Bare editor</title>
<style>
  body { margin: 0; block-size: 100vh; overflow: auto; }
  #text { inline-size: 720px; margin-inline: auto; font: 15.5px / 1.55 serif; outline: none; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<div id="text" contenteditable="true" spellcheck="true"></div>
<script type="application/json" id="lines">${lines}</script>
<script src="${script}"></script>
`

/** Makes the page in the folder, a paragraph a line; gives its address. */
export async function makeBarePage(folder: string, lines: readonly string[]): Promise<string> {
  await bundle(join(import.meta.dirname, 'bare-editor.ts'), folder, 'bare')
  const path = join(folder, 'bare.html')
  writeFileSync(path, page(JSON.stringify(lines), 'bare.js'))
  return pathToFileURL(path).href
}
