/** How an essay looks as a page of its own: on paper as the other formats, on a screen by its light. */
import type { EssayDocument } from './essay.ts'

const papers = { a4: 'A4', letter: 'letter' } as const

export const pageStyle = ({ paper, isLandscape, textSize, lineSpacing }: EssayDocument['page']) => `
:root { color-scheme: light dark; --quiet: #555; --line: #999; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.6 Charter, Georgia, serif; }
main { box-sizing: border-box; max-width: ${isLandscape ? '80rem' : '42rem'}; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 0.5em; }
h1 { font-size: 1.8rem; margin-top: 0; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; }
p { margin: 0 0 0.9em; }
a { color: #0b5394; }
.head, .author, .stance, .comment, .words { color: var(--quiet); }
.stance { font-style: italic; }
.label { font-size: 0.9em; }
blockquote, .indented, .comment { margin: 0 0 0.9em 2rem; }
blockquote p { margin: 0; }
.group { margin-left: 1rem; padding-left: 1rem; border-left: 2px solid var(--line); }
sup { line-height: 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; line-height: 1.4; }
th, td { border: 1px solid var(--line); padding: 0.4em 0.6em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: inherit; }
th p, td p { margin: 0 0 0.4em; }
td ul, td ol { margin: 0 0 0.4em; padding-left: 1.25em; }
.card { border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
.card h2 { margin-top: 0; }
.bibliography p { padding-left: 2rem; text-indent: -2rem; }
.backlink { text-decoration: none; }
@media (prefers-color-scheme: dark) {
  :root { --quiet: #b0b0b0; --line: #777; }
  body { background: #161616; color: #ececec; }
  a { color: #8ab4f8; }
}
@media print {
  @page { size: ${papers[paper]} ${isLandscape ? 'landscape' : 'portrait'}; margin: ${isLandscape ? '1.5cm' : '2.5cm'}; }
  :root { color-scheme: light; --quiet: #444; --line: #777; font-size: ${textSize}pt; }
  body { background: none; color: #000; font-size: 1rem; line-height: ${lineSpacing * 1.2}; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  .card { break-inside: avoid; break-after: page; border: 0; }
  .backlink, nav { display: none; }
}
`
