/** Works by which a style shows how it cites where there are none of one's own. They are in no library. */
import type { Source } from './source.ts'

export const sampleSources: readonly [Source, Source] = [
  {
    id: '00000000-0000-7000-8000-000000000001',
    type: 'book',
    title: 'A People’s Tragedy: The Russian Revolution, 1891–1924',
    author: [{ family: 'Figes', given: 'Orlando' }],
    publisher: 'Jonathan Cape',
    'publisher-place': 'London',
    issued: { 'date-parts': [[1996]] },
  },
  {
    id: '00000000-0000-7000-8000-000000000002',
    type: 'book',
    title: 'The Great Terror: Stalin’s Purge of the Thirties',
    author: [{ family: 'Conquest', given: 'Robert' }],
    publisher: 'Macmillan',
    'publisher-place': 'London',
    issued: { 'date-parts': [[1968]] },
  },
]
