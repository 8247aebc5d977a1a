/** Verbs that essay questions are asked with, whose forms are regular. What is a noun as often as a verb stands in few. */
export const regularVerbs: readonly string[] =
  `abandon abolish accelerate accentuate accept accompany accomplish account accuse achieve acquire act activate adapt
  address adhere admire admit admonish adopt adore advance advocate affect agree aid aim alienate allege alleviate
  allocate allow alter amaze ameliorate amend amount amplify analyse animate annex annihilate annoy answer anticipate
  apologise appeal appear appease applaud apply appoint appreciate approve argue arouse arrange articulate ascribe
  aspire assassinate assert assign assimilate assist assume astonish attach attack attain attempt attend attract
  attribute augment authorise avenge avert avoid await banish bankrupt base beg behave believe belong benefit bestow
  betray bewilder blame blur bolster boost borrow bridge broaden bury call care carry cater cause cease censor
  challenge change characterise cherish chide circumvent cite civilise claim clarify clash classify cleanse co-operate
  co-opt coerce coexist coincide collaborate collapse collect collide colonise command commemorate commence commit
  compel compensate compete compile complain complement complete complicate comply compose comprehend comprise
  compromise conceal concede conceive concern conclude condemn condone conduct confer confess confine confirm
  confiscate conform confront confuse congest connect connote conquer conserve consider consolidate conspire constrain
  construct consult contain contaminate contemplate contend contradict contravene contribute contrive control converge
  convert convey convince cooperate cope correct correspond corroborate corrupt counter create cripple criticise
  crumble crush crystallise culminate cultivate curb cure curtail customise damage dare deceive decide decimate
  declare decline dedicate deem deepen defeat defend defer define defy degrade dehumanise delay delegate delight
  deliver demand democratise demolish demonise demonstrate demoralise denote denounce deny depart depend depict
  deplete deploy deport depose deprave depress deprive derail deregulate deride descend desert deserve despise
  destabilise destroy detach detect deter deteriorate determine devalue devastate develop deviate devise devote
  diagnose dictate differ differentiate dilute diminish disagree disappear disappoint disarm discern discharge
  disclose discourage discover discredit discriminate disenfranchise disillusion disintegrate dislike dismantle dismay
  dismiss disobey disown dispel dispense displace dispossess disprove disrespect disrupt disseminate dissociate
  dissolve dissuade distinguish distort distract distribute distrust disturb diverge diversify divert divide dodge
  dominate double drown duplicate dwindle earn ease eclipse educate effect eject elevate elicit eliminate emancipate
  emasculate embark embarrass embed embitter embody embolden embrace emerge emigrate emit empathise emphasise employ
  empower emulate enable enact enchant encompass encourage encroach end endanger endorse endow endure enforce
  enfranchise engage engender engulf enhance enjoy enlarge enlighten enlist ennoble enquire enrage enrich enslave
  ensure entail entertain entice entitle entrench entrust envisage epitomise equate eradicate erase erode err escalate
  eschew espouse establish estrange evade evaluate evaporate evict evoke evolve exacerbate exaggerate exceed excite
  exclude execute exemplify exempt exert exhaust exist exonerate expand expect expel expire explain exploit explore
  expose express expropriate extend extinguish extort fabricate face facilitate fade fail falter fascinate favour fear
  fetter fit flatter flaunt flourish flout follow foment force foreshadow forfeit forge formulate fortify foster
  fragment free frighten frustrate fulfil function fund further fuse gain galvanise gather generate glamorise glimpse
  glorify govern grant grapple greet grieve guarantee hail halt hamper handle happen harass harden harm harness hasten
  hate haunt heed heighten help hijack hinder hoard homogenise humanise humiliate hypnotise hypothesise idealise
  identify idolise ignite ignore illuminate illustrate imagine imitate immigrate impact impair impart impede impel
  impinge implement implicate imply impose impoverish impress imprison improve incite include incorporate increase
  incur indoctrinate induce industrialise infect infer inflame inflict influence inform infringe infuriate inhabit
  inherit inhibit initiate injure innovate insist inspire instigate instil insulate integrate intend intensify
  interact intercept interfere internalise interpret interrupt intervene intimidate introduce invade invalidate invent
  invert invest investigate invite invoke involve irritate isolate jeopardise join justify kidnap kill lack lament
  last launch learn legalise legislate legitimise lessen liberalise liberate like liken limit linger liquidate live
  loathe look loosen loot lower lure magnify maintain manage manipulate mar marginalise marry master match matter
  mediate menace mend merge merit migrate militate minimise mirror mishandle misinterpret misjudge misrepresent misuse
  mitigate mobilise mock moderate modernise modify mollify monitor motivate mould mourn move muddle multiply mutate
  mystify narrate need negate neglect negotiate neutralise nourish nullify nurture obey object objectify obliterate
  obscure observe obsess obstruct obtain occupy occur offend offer omit operate oppose oppress orchestrate ordain
  organise originate oust outgun outlaw outlive outmanoeuvre outnumber outpace outperform outstrip outweigh outwit
  overcrowd overestimate overlook overpower overreach overrule overshadow overstate overstep overturn overwhelm owe
  own pacify paralyse participate pave penalise penetrate perceive perform permit perpetuate perplex persecute persist
  persuade pervade pervert petrify pierce pillage placate plan play please plunder plunge poison polarise pollute
  ponder popularise populate portend portray possess postpone practise praise preach precede precipitate preclude
  predetermine predict predominate prefer prefigure prescribe preserve preside press pressure presuppose pretend
  prevail prevent proclaim procure produce profess profit progress prohibit proliferate prolong promise promote
  propagate propel propose prosecute prosper prostrate protect prove provide provoke publicise punish purport pursue
  push quantify quash quell question radicalise raise ransack ratify rationalise ravage reach react realise reassert
  reassess reassure rebel recapture reciprocate reckon recognise reconcile recover recreate recruit rectify redeem
  redefine redirect rediscover redress reduce refashion refer refine reflect reform refrain refuse refute regain
  regard regulate rehabilitate reinforce reinstate reintroduce reinvigorate reiterate reject rejoice rejuvenate
  relapse relate relax relegate relieve relinquish rely remain remedy remember remind remove render renew renounce
  reorganise repair repeat repel repent rephrase replace replicate represent repress reproduce repudiate require
  rescue resemble resent resettle reshape resign resist resolve respect respond restore restrain restrict restructure
  result resume resurrect retain retaliate return reunite reveal revere reverse revise revive revolutionise revolve
  reward rival rob romanticise rouse ruin rule safeguard satirise satisfy save scapegoat scare secure seduce seem
  segregate seize select sentimentalise separate serve settle sever shape share shatter shift shock shorten shun
  sideline sidestep signal silence simplify slow smash snatch snub socialise soften solidify solve soothe spark
  specify squander squeeze stabilise stagnate standardise start starve stay stem stereotype stifle stigmatise
  stimulate stoke stop store streamline strengthen strip struggle stun subdue subjugate submit subsidise substitute
  subvert succeed succumb sue suffer suffice suffocate suit summarise summon supersede supervise supplant support
  suppress surmount surpass surprise surrender survive suspend sustain swallow sway symbolise sympathise synthesise
  systematise tackle taint tame target tarnish tease tempt tend terminate terrify test testify thank thaw threaten
  thrive thwart tighten tolerate topple transcend transform transgress transmit transpire transport traumatise treat
  trigger triumph trivialise trust try turn tyrannise uncover underestimate underline undermine underpin underrate
  unhinge unify unite unleash unmask unsettle upgrade uproot urbanise urge use usher usurp utilise vaccinate validate
  value vanish vanquish vary victimise vilify vindicate violate vote wait waive wane want warn warrant waste weaken
  weigh welcome westernise widen wield work worry worsen worship yearn`.split(/\s+/)
