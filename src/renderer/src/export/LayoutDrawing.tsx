import type { Layout } from '../../../shared/model/export-options.ts'

/** A page of each layout, as lines: what is said of it stands under it. */
const lines: Readonly<Record<Layout, string>> = {
  full: 'M9 10h20M9 16h28M13 22h24M13 27h22M9 33h24M13 39h24M13 44h24M13 49h14',
  'one-page': 'M9 10h18M9 18h28v32H9zM9 26h28M9 34h28M9 42h28M18.3 18v32M27.6 18v32',
  draft: 'M11 10h16M9 18h28M9 25h28M9 32h20M9 40h28M9 47h24',
  register: 'M9 12h4M17 12h20M9 21h4M17 21h16M9 30h4M17 30h20M9 39h4M17 39h14M9 48h4M17 48h18',
  cards:
    'M8 9h13v18H8zM25 9h13v18H25zM8 33h13v18H8zM25 33h13v18H25zM11 15h7M28 15h7M11 39h7M28 39h7',
}

export const LayoutDrawing = ({ layout }: { layout: Layout }) => (
  <svg
    viewBox="0 0 46 60"
    width="46"
    height="60"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <path d={lines[layout]} />
  </svg>
)
