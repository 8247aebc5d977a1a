/** Verbs that essay questions are asked with, whose forms are regular. What is a noun as often as a verb stands in few. */
export const regularVerbs: readonly string[] =
  `abandon abolish accelerate accentuate accept accomplish account achieve act adapt address adhere adopt advance
  affect agree aid aim alienate alleviate allocate allow alter ameliorate amount amplify annex answer appeal appear
  appease apply argue arouse assassinate assimilate attack attempt attract augment avert avoid bankrupt base believe
  belong benefit betray blame bolster boost bridge broaden bury call care carry cause challenge change characterise
  circumvent claim clash co-operate coerce coexist coincide collaborate collapse collide colonise commemorate
  compensate compete complement complete complicate comply comprehend compromise conceal concede concern condemn
  conduct confine conform confront conquer conserve consider consolidate conspire constrain construct contain contradict
  contribute control converge convert convey convince cooperate cope correct correspond corrupt counter create
  criticise cultivate curb cure curtail damage deceive decide decimate declare decline deepen defeat defend define dehumanise
  delay delight deliver demand demolish demonstrate demoralise depend depict deplete deprive derail deserve
  destabilise destroy deter deteriorate determine devastate develop deviate dictate differ dilute diminish
  disagree disappear discourage discover discredit discriminate dismantle dispel displace disprove
  disrupt disseminate dissolve distort distract distribute diverge diversify divert divide dominate double duplicate
  dwindle earn ease educate effect elevate elicit eliminate emancipate emasculate embed embitter embody embrace emerge
  emigrate emphasise employ empower emulate enable enact encompass encourage encroach end endanger endorse endure
  enforce engage engulf enhance enjoy enlarge enlighten ennoble enrage enrich enslave ensure entail entice entrench
  envisage epitomise eradicate erode escalate espouse establish evade evoke evolve exacerbate exaggerate exceed
  exclude exert exhaust exist expand expel explain exploit explore expose express extend face facilitate fail falter
  favour fear fit flourish follow foment force foreshadow forge formulate foster fragment free frustrate fulfil
  function fund further gain generate glamorise glorify govern grant guarantee halt hamper handle happen harden harm
  harness hasten haunt heighten help hinder hurt hypothesise identify ignite ignore illuminate illustrate imitate
  immigrate impact impair impede imply impose impoverish improve incite include incorporate increase indoctrinate
  induce industrialise inflame inflict influence inform infringe inherit inhibit initiate injure innovate inspire
  instigate instil integrate intend intensify intervene intimidate introduce invade invalidate invent invest
  investigate invite invoke involve irritate isolate jeopardise join justify kill lack last launch legislate lessen
  liberate like limit linger live look loosen lower maintain manage manipulate marginalise master match matter mediate
  menace merge merit migrate minimise mirror misjudge mitigate mobilise mock moderate modernise monitor modify motivate move
  need negate neglect negotiate nurture obey object obliterate obscure observe obstruct obtain occur offend offer omit
  operate oppose oppress orchestrate organise originate oust outlive outnumber outperform outweigh outstrip overshadow owe own
  participate penetrate perceive perform permit perpetuate persecute persist persuade placate plan play please poison
  polarise popularise portray possess postpone praise precipitate predetermine predict predominate prefer preserve
  press pressure prevail prevent produce profit progress proliferate prolong promise promote propel propose protect
  prove provide provoke publicise punish pursue push quell question radicalise raise ratify reach react realise
  reassert reassure rebel recognise reconcile recover recruit redress reduce refer refine reflect reform refuse refute
  regain regulate reinforce reinvigorate reiterate reject rejuvenate relate relieve relinquish rely remain remove
  render renounce repair repeat replace replicate represent repress reproduce repudiate require rescue resemble resent
  resign resist resolve respect respond restore restrain restrict restructure result resurrect retain retaliate return
  reunite reveal reverse revise revive revolutionise reward rival romanticise ruin rule safeguard satirise satisfy
  save secure seem segregate separate serve settle sever shape share shatter shift shock shorten sideline signal
  silence simplify slow smash solve soothe spark squander stabilise stagnate standardise start stay stem stifle
  stimulate stoke stop streamline strengthen struggle subdue subjugate submit subsidise substitute subvert succeed
  succumb suffer suit summarise support suppress surmount surpass surprise surrender survive suspend sustain sway
  symbolise tackle taint tame target tarnish tempt tend terminate terrify test thaw threaten thrive tighten tolerate
  topple transcend transform transgress transmit transpire transport traumatise treat trigger triumph trust try turn
  underestimate undermine underpin unify unite unleash unsettle uproot urge use utilise validate value vary vilify
  violate vote wait want warrant waste weaken welcome westernise widen work worry worsen`.split(
    /\s+/,
  )
