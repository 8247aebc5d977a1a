import { named, on, type Printed } from './printed.ts'

const service = { type: 'book', title: 'Stalin: A Biography', issued: on(2004) } as const

export const printedBooks: readonly Printed[] = [
  // Harvard (Cite Them Right)
  [
    'Service, R. (2004) Stalin: A Biography. London: Macmillan.',
    {
      ...service,
      author: named('Service, R.'),
      publisher: 'Macmillan',
      'publisher-place': 'London',
    },
  ],
  [
    'Carr, E.H. (1961) What is History? London: Macmillan.',
    {
      type: 'book',
      title: 'What is History?',
      author: named('Carr, E.H.'),
      issued: on(1961),
      publisher: 'Macmillan',
      'publisher-place': 'London',
    },
  ],
  [
    '• Fitzpatrick, S. (2008) *The Russian Revolution*. 3rd edn. Oxford: Oxford University Press.',
    {
      type: 'book',
      title: 'The Russian Revolution',
      author: named('Fitzpatrick, S.'),
      edition: '3rd',
      issued: on(2008),
      publisher: 'Oxford University Press',
      'publisher-place': 'Oxford',
    },
  ],
  [
    'Kershaw, I. and Lewin, M. (eds) (1997) Stalinism and Nazism: Dictatorships in Comparison. Cambridge: Cambridge University Press.',
    {
      type: 'book',
      title: 'Stalinism and Nazism: Dictatorships in Comparison',
      editor: named('Kershaw, I.', 'Lewin, M.'),
      issued: on(1997),
      publisher: 'Cambridge University Press',
      'publisher-place': 'Cambridge',
    },
  ],
  [
    'Foucault, M. (1991) Discipline and Punish: The Birth of the Prison. Translated by A. Sheridan. London: Penguin.',
    {
      type: 'book',
      title: 'Discipline and Punish: The Birth of the Prison',
      author: named('Foucault, M.'),
      translator: named('Sheridan, A.'),
      issued: on(1991),
      publisher: 'Penguin',
      'publisher-place': 'London',
    },
  ],
  // APA 7
  [
    'Service, R. (2004). *Stalin: A biography*. Macmillan.',
    {
      ...service,
      title: 'Stalin: A biography',
      author: named('Service, R.'),
      publisher: 'Macmillan',
    },
  ],
  [
    'Heywood, A. (2019). Politics (5th ed.). Red Globe Press.',
    {
      type: 'book',
      title: 'Politics',
      author: named('Heywood, A.'),
      edition: '5th',
      issued: on(2019),
      publisher: 'Red Globe Press',
    },
  ],
  [
    'Piketty, T. (2014). Capital in the twenty-first century (A. Goldhammer, Trans.). Harvard University Press.',
    {
      type: 'book',
      title: 'Capital in the twenty-first century',
      author: named('Piketty, T.'),
      translator: named('Goldhammer, A.'),
      issued: on(2014),
      publisher: 'Harvard University Press',
    },
  ],
  // MHRA
  [
    'Robert Service, Stalin: A Biography (London: Macmillan, 2004), p. 219.',
    {
      ...service,
      author: named('Service, Robert'),
      publisher: 'Macmillan',
      'publisher-place': 'London',
    },
    'p. 219',
  ],
  [
    'Taylor, A. J. P., The Origins of the Second World War (London: Hamish Hamilton, 1961)',
    {
      type: 'book',
      title: 'The Origins of the Second World War',
      author: named('Taylor, A. J. P.'),
      issued: on(1961),
      publisher: 'Hamish Hamilton',
      'publisher-place': 'London',
    },
  ],
  [
    '12 Leo Tolstoy, _War and Peace_, trans. by Anthony Briggs (London: Penguin, 2005), pp. 45-67.',
    {
      type: 'book',
      title: 'War and Peace',
      author: named('Tolstoy, Leo'),
      translator: named('Briggs, Anthony'),
      issued: on(2005),
      publisher: 'Penguin',
      'publisher-place': 'London',
    },
    'pp. 45-67',
  ],
  [
    'Sheila Fitzpatrick and Michael Geyer, eds, Beyond Totalitarianism: Stalinism and Nazism Compared (Cambridge: Cambridge University Press, 2009).',
    {
      type: 'book',
      title: 'Beyond Totalitarianism: Stalinism and Nazism Compared',
      editor: named('Fitzpatrick, Sheila', 'Geyer, Michael'),
      issued: on(2009),
      publisher: 'Cambridge University Press',
      'publisher-place': 'Cambridge',
    },
  ],
  // Chicago
  [
    'Ian Kershaw, Hitler, 1889–1936: Hubris (London: Allen Lane, 1998), 219.',
    {
      type: 'book',
      title: 'Hitler, 1889–1936: Hubris',
      author: named('Kershaw, Ian'),
      issued: on(1998),
      publisher: 'Allen Lane',
      'publisher-place': 'London',
    },
    '219',
  ],
  [
    'Figes, Orlando. A People’s Tragedy: The Russian Revolution, 1891–1924. London: Jonathan Cape, 1996.',
    {
      type: 'book',
      title: 'A People’s Tragedy: The Russian Revolution, 1891–1924',
      author: named('Figes, Orlando'),
      issued: on(1996),
      publisher: 'Jonathan Cape',
      'publisher-place': 'London',
    },
  ],
  [
    'Taylor, A. J. P. The Origins of the Second World War. London: Hamish Hamilton, 1961.',
    {
      type: 'book',
      title: 'The Origins of the Second World War',
      author: named('Taylor, A. J. P.'),
      issued: on(1961),
      publisher: 'Hamish Hamilton',
      'publisher-place': 'London',
    },
  ],
  // MLA 9
  [
    'Orwell, George. Nineteen Eighty-Four. Penguin Books, 2000.',
    {
      type: 'book',
      title: 'Nineteen Eighty-Four',
      author: named('Orwell, George'),
      issued: on(2000),
      publisher: 'Penguin Books',
    },
  ],
  [
    'Beowulf. Translated by Seamus Heaney, Faber and Faber, 1999.',
    {
      type: 'book',
      title: 'Beowulf',
      translator: named('Heaney, Seamus'),
      issued: on(1999),
      publisher: 'Faber and Faber',
    },
  ],
  // Vancouver
  [
    'Service R. Stalin: a biography. 2nd ed. London: Macmillan; 2004.',
    {
      ...service,
      title: 'Stalin: a biography',
      edition: '2nd',
      author: named('Service, R'),
      publisher: 'Macmillan',
      'publisher-place': 'London',
    },
  ],
]
