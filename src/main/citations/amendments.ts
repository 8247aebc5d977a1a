/**
 * What is put right in the style that ships, which prints some things otherwise than the guide it is of.
 * docs/decisions/116
 */

/** A place in the style's file, as it stands there, and what stands there instead. */
export type Amendment = { from: string; to: string; why: string }

/** Of the MHRA style of 8 April 2024. Each `from` stands in it once. */
export const mhraAmendments: readonly Amendment[] = [
  {
    why: 'Two digits of the second number of a range are kept (101–07, 1932–40). Particles go behind: Beauvoir, Simone de.',
    from: 'demote-non-dropping-particle="sort-only" page-range-format="chicago"',
    to: 'demote-non-dropping-particle="display-and-sort" page-range-format="minimal-two" year-range-format="minimal-two"',
  },
  {
    why: 'An editor at the head of an entry is in brackets: (ed.), (eds).',
    from: '<label form="short" prefix=", " suffix="."/>',
    to: '<label form="short" prefix=" (" suffix=")"/>',
  },
  {
    why: 'More than three authors are the first and others, in the bibliography too.',
    from: 'et-al-min="7" et-al-use-first="6"',
    to: 'et-al-min="4" et-al-use-first="1"',
  },
  {
    why: 'There is a comma before “and others”, since one stands in the first name.',
    from: '<name name-as-sort-order="first" and="text" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>',
    to: '<name name-as-sort-order="first" and="text" sort-separator=", " delimiter=", " delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>',
  },
  {
    why: 'Entries are in order of their titles without “the” and “a”, also where a title heads one.',
    from: `<sort>
      <key macro="author"/>
      <key variable="title"/>
    </sort>`,
    to: `<sort>
      <key macro="author-sort"/>
      <key macro="title-sort"/>
      <key variable="issued"/>
    </sort>`,
  },
  {
    why: 'The two macros by which they are put in order.',
    from: '<macro name="recipient">',
    to: `<macro name="title-sort">
    <text variable="title" leading-noise-words="drop"/>
  </macro>
  <macro name="author-sort">
    <names variable="author">
      <name name-as-sort-order="all"/>
      <substitute>
        <names variable="editor"/>
        <names variable="translator"/>
        <text macro="title-sort"/>
      </substitute>
    </names>
  </macro>
  <macro name="recipient">`,
  },
  {
    why: 'Later notes name the title, and tell two editions of one work apart.',
    from: `<macro name="disambiguate">
    <choose>
      <if disambiguate="true">
        <choose>
          <if variable="title" match="none">`,
    to: `<macro name="disambiguate">
    <group delimiter=", ">
        <choose>
          <if variable="title" match="none">`,
  },
  {
    why: 'The end of the same.',
    from: `
            <text variable="title" quotes="true" text-case="title" form="short"/>
          </else>
        </choose>
      </if>
    </choose>
  </macro>`,
    to: `
            <text variable="title" quotes="true" text-case="title" form="short"/>
          </else>
        </choose>
        <choose>
          <if disambiguate="true">
            <choose>
              <if variable="edition">
                <text macro="edition-note"/>
              </if>
              <else>
                <text macro="issued"/>
              </else>
            </choose>
          </if>
        </choose>
    </group>
  </macro>`,
  },
  {
    why: 'Statutes are neither italic nor put in capitals.',
    from: `<else-if type="bill book graphic legislation motion_picture report song" match="any">
        <text variable="title" text-case="title" font-style="italic"/>`,
    to: `<else-if type="legislation">
        <text variable="title"/>
      </else-if>
      <else-if type="bill book graphic motion_picture report song" match="any">
        <text variable="title" text-case="title" font-style="italic"/>`,
  },
  {
    why: 'The same in later notes, which their titles head.',
    from: `<macro name="title-sort-substitute">
    <choose>
      <if type="bill`,
    to: `<macro name="title-sort-substitute">
    <choose>
      <if type="legislation">
        <text variable="title"/>
      </if>
      <else-if type="bill`,
  },
  {
    why: 'The end of the same.',
    from: `
        <text variable="title" font-style="italic" text-case="title" form="short"/>
      </if>
      <else>`,
    to: `
        <text variable="title" font-style="italic" text-case="title" form="short"/>
      </else-if>
      <else>`,
  },
  {
    why: 'What has a day is printed with it: newspapers, letters, pages of the web.',
    from: '<if type="report article-newspaper article-magazine personal_communication" match="any">',
    to: '<if type="report article-newspaper article-magazine personal_communication manuscript webpage post post-weblog broadcast speech" match="any">',
  },
  {
    why: 'Pages are “pp.” behind the number of a volume as well.',
    from: `<choose>
          <if variable="volume">
            <text variable="page" prefix=", "/>
          </if>
          <else>
            <label variable="page" form="short" prefix=", " suffix=" "/>
            <text variable="page"/>
          </else>
        </choose>`,
    to: `<group delimiter=" " prefix=", ">
          <label variable="page" form="short"/>
          <text variable="page"/>
        </group>`,
  },
  {
    why: 'A place without a label (passim) is parted from what is before it, and in brackets has no blank before it.',
    from: `<group prefix=" (" suffix=")">
          <label variable="locator" form="short" suffix=" "/>
          <text variable="locator"/>
        </group>
      </if>
      <else>
        <label variable="locator" form="short" prefix=", " suffix=" "/>
        <text variable="locator"/>
      </else>`,
    to: `<group prefix=" (" suffix=")" delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </if>
      <else>
        <group prefix=", " delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </else>`,
  },
  {
    why: 'The same in later notes.',
    from: `<macro name="point-locators-subsequent">
    <label variable="locator" form="short" prefix=", " suffix=" "/>
    <text variable="locator"/>
  </macro>`,
    to: `<macro name="point-locators-subsequent">
    <group prefix=", " delimiter=" ">
      <label variable="locator" form="short"/>
      <text variable="locator"/>
    </group>
  </macro>`,
  },
]

/** The style's file with its amendments. @throws when one does not fit: the style is another than it was. */
export function amended(style: string, amendments: readonly Amendment[]): string {
  return amendments.reduce((xml, { from, to }) => {
    const parts = xml.split(from)
    if (parts.length !== 2)
      throw new Error(`The citation style holds ${parts.length - 1} times: ${from}`)
    return parts.join(to)
  }, style)
}
