/** Verbs that essay questions are asked with, whose forms are regular. What is a noun as often as a verb stands in few. */
export const regularVerbs: readonly string[] =
  `abandon abolish accelerate accentuate accept accomplish account achieve act adapt address adhere admire adopt adore
  advance advocate affect agree aid aim alienate allege alleviate allocate allow alter ameliorate amount amplify annex
  answer anticipate appeal appear appease applaud apply argue arouse assassinate assert assimilate assist assume
  attack attain attempt attract augment avert avoid await bankrupt base believe belong benefit betray blame bolster
  boost borrow bridge broaden bury call care carry cause challenge change characterise circumvent claim clash
  co-operate coerce coexist coincide collaborate collapse collide colonise command commemorate compensate compete
  complement complete complicate comply comprehend compromise conceal concede concern conclude condemn conduct confine
  conform confront conquer conserve consider consolidate conspire constrain construct consult contain contradict
  contribute control converge convert convey convince cooperate cope correct correspond corrupt counter create
  criticise crush cultivate curb cure curtail damage deceive decide decimate declare decline dedicate deepen defeat
  defend define dehumanise delay delight deliver demand demolish demonstrate demoralise denounce deny depart depend
  depict deplete deport deprive derail deride descend desert deserve despise destabilise destroy detect deter
  deteriorate determine devastate develop deviate devise devote dictate differ dilute diminish disagree disappear
  discourage discover discredit discriminate dismantle dismiss dispel displace disprove disrupt disseminate dissolve
  distort distract distribute diverge diversify divert divide dominate double duplicate dwindle earn ease educate
  effect elevate elicit eliminate emancipate emasculate embark embarrass embed embitter embody embrace emerge emigrate
  emphasise employ empower emulate enable enact encompass encourage encroach end endanger endorse endure enforce
  engage engulf enhance enjoy enlarge enlighten enlist ennoble enrage enrich enslave ensure entail entertain entice
  entrench envisage epitomise eradicate erode escalate espouse establish evade evoke evolve exacerbate exaggerate
  exceed exclude exert exhaust exist expand expel explain exploit explore expose express extend face facilitate fail
  falter fascinate favour fear fit flatter flourish follow foment force foreshadow forge formulate foster fragment
  free frustrate fulfil function fund further gain generate glamorise glorify govern grant guarantee halt hamper
  handle happen harden harm harness hasten haunt heighten help hinder hurt hypothesise identify idolise ignite ignore
  illuminate illustrate imagine imitate immigrate impact impair impede imply impose impoverish impress improve incite
  include incorporate increase indoctrinate induce industrialise inflame inflict influence inform infringe inherit
  inhibit initiate injure innovate inspire instigate instil integrate intend intensify intervene intimidate introduce
  invade invalidate invent invest investigate invite invoke involve irritate isolate jeopardise join justify kill lack
  lament last launch learn legislate lessen liberate like limit linger live look loosen lower maintain manage
  manipulate marginalise marry master match matter mediate menace merge merit migrate minimise mirror misjudge
  mitigate mobilise mock moderate modernise modify monitor motivate mourn move need negate neglect negotiate nurture
  obey object obliterate obscure observe obstruct obtain occur offend offer omit operate oppose oppress orchestrate
  organise originate oust outlaw outlive outnumber outperform outstrip outweigh overshadow overstate owe own
  participate penetrate perceive perform permit perpetuate persecute persist persuade placate plan play please poison
  polarise pollute popularise portray possess postpone praise preach precipitate predetermine predict predominate
  prefer preserve preside press pressure prevail prevent proclaim produce profess profit progress proliferate prolong
  promise promote propel propose protect prove provide provoke publicise punish pursue push quell question radicalise
  raise ratify reach react realise reassert reassess reassure rebel recapture recognise reconcile recover recruit
  redress reduce refer refine reflect reform refuse refute regain regulate rehabilitate reinforce reinvigorate
  reiterate reject rejuvenate relate relax relieve relinquish rely remain remove render renew renounce repair repeat
  replace replicate represent repress reproduce repudiate require rescue resemble resent resign resist resolve respect
  respond restore restrain restrict restructure result resurrect retain retaliate return reunite reveal revere reverse
  revise revive revolutionise revolve reward rival rob romanticise rouse ruin rule safeguard satirise satisfy save
  scare secure seem segregate separate serve settle sever shape share shatter shift shock shorten sideline signal
  silence simplify slow smash snub soften solve soothe spark squander stabilise stagnate standardise start starve stay
  stem stifle stimulate stoke stop streamline strengthen strip struggle subdue subjugate submit subsidise substitute
  subvert succeed succumb suffer suit summarise support suppress surmount surpass surprise surrender survive suspend
  sustain sway symbolise sympathise tackle taint tame target tarnish tempt tend terminate terrify test thaw threaten
  thrive tighten tolerate topple transcend transform transgress transmit transpire transport traumatise treat trigger
  triumph trust try turn underestimate undermine underpin unify unite unleash unsettle uproot urge use usurp utilise
  validate value vary vilify vindicate violate vote wait want warrant waste weaken welcome westernise widen wield work
  worry worsen worship`.split(/\s+/)
