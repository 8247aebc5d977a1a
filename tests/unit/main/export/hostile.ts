/** Words that mean something to a format; each must come out of every writer as typed. */
export const hostileWords = [
  '#let x = 1; #panic("x") #include "/etc/passwd"',
  '$x$ *bold* _under_ `raw` @label <label> // comment /* c */',
  '</w:t></w:r></w:p><w:br/>&lt;&amp;',
  '=SUM(A1:A2) +1 -1 @x',
  '\\u{41} \\ \\n "quoted" ‘curled’ --- ... ~ - list / term: x',
  '{PAGE} { HYPERLINK "x" } ]]> <!-- -->',
  'Привет, Ελληνικά, zażółć gęślą jaźń, ½ – — № §',
]

/** Characters no document can hold, beside ones that it can. */
export const unprintableWords = 'a\0b\u0001c\uD800d\uDC00e\uFFFEf'
export const whatIsLeft = 'abcdef'
