// Word lists of the name grammar: titles, offices, what heads an organization's or a place's name, and words that are never
// names by themselves. Space-separated unless said otherwise. Written for this project.

/** Before a person's name, never part of it. */
export const HONORIFICS = `mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam madame monsieur mme m. messrs messrs. prof prof. professor rev rev. reverend
fr. father pastor vicar deacon sister brother sheikh sheik shaikh ayatollah imam mullah maulana rabbi hajj haji sayyid pope cardinal archbishop bishop patriarch saint king queen prince princess emperor empress
emir sultan shah kaiser tsar czar duke duchess count baron hon hon. honorable his her their excellency excellencies highness majesty holiness comrade gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt.
captain sgt sgt. sergeant corporal cpl. private pvt. adm adm. admiral vice-admiral rear-admiral brigadier brig brig. marshal commander cmdr. commodore sen sen. senator senators rep rep. reps. sens. gov gov. amb. pres. congressman congresswoman lawmaker judge justice sheriff deputy officer detective inspector constable trooper
attorney secretary don dona ustaz`;

/** Nouns of office and function; also found in the plural. Those that take modifiers before them ("foreign minister"). */
export const ROLE_NOUNS = `president premier chancellor minister secretary undersecretary ministers presidents leader leaders chief head chairman chairwoman chairperson chair co-chair director
director-general secretary-general commissioner ambassador envoy representative spokesman spokeswoman spokesperson speaker governor mayor senator congressman congresswoman lawmaker legislator deputy
commander general colonel admiral marshal coordinator adviser advisor aide negotiator diplomat official minister-designate president-elect candidate nominee judge justice prosecutor attorney
ruler dictator king queen prince monarch emperor sultan emir pope bishop archbishop cardinal patriarch cleric imam ayatollah professor analyst expert economist scholar historian researcher scientist lecturer
journalist reporter correspondent editor author writer founder co-founder owner executive ceo cfo president-general manager coach captain striker goalkeeper player star actor actress singer activist
lawyer counsel doctor physician strategist consultant columnist commentator treasurer inspector superintendent administrator controller rapporteur chairperson-elect
high-representative vice-president vice-chairman vice-premier ex-president ex-minister counterpart warlord rebel mastermind publisher producer filmmaker fighter cofounder
boss organizer principal dean rector provost archaeologist biologist physicist africanist politician politologist parliamentarian councillor councilor magistrate ombudsman attache consul`;

/** Words between "Russian" and "Minister". */
export const ROLE_MODIFIERS = `prime foreign defense defence interior finance home energy oil justice trade economy economic economics agriculture health education culture sports sport tourism labor labour
environment transport transportation information communications communication interim acting deputy vice first second former ex outgoing incoming current new then late chief senior junior top high supreme assistant associate executive managing general national
security military army naval navy air police intelligence party parliamentary parliament opposition rebel spiritual political religious tribal press state federal regional provincial local special permanent
presidential government cabinet permanent attorney armed planning development commerce industry water mining mines petroleum social welfare public works affairs external internal territorial integration cooperation treasury homeland
human rights nuclear peace majority minority field grand crown union lead principal investigative political opinion election campaign media climate independence co founding honorary emeritus veteran
caretaker transitional lieutenant major brigadier rear under non-resident visiting research head coordinator exiled longtime retired disgraced ousted deposed newly elected re-elected president-elect democratic republican conservative socialist communist liberal labour maoist guerrilla`;

/** Last word of an organization's name. */
export const ORG_HEADS = `panel party union ministry organization organisation bank council committee agency army front movement university institute company corp corp. corporation inc inc. ltd ltd. plc llc group court
parliament congress senate assembly police force forces guard guards brigade brigades association federation confederation commission center centre college school academy authority bureau department
office administration service services foundation fund society club league alliance coalition network news times post tribune herald gazette journal press television radio channel airlines airways
airline motors industries industry systems technologies technology electronics partners holdings international command corps battalion regiment division fleet navy tribunal board chamber trust
courier chronicle observer echo standard dispatch wire bulletin review monitor examiner telegraph mirror church mosque synagogue museum library hospital theater theatre orchestra directorate secretariat mission embassy consulate watch forum initiative project program programme campaign
junta cabinet legislature duma knesset treasury militia brotherhood jihad guerrillas tigers rebels cartel mafia observatory laboratory laboratories institution consortium exchange stores pictures
studios records entertainment media communications telecom energy oil gas petroleum pharmaceuticals insurance securities capital financial investments cooperative syndicate task-force secretariat`;

/** First word of an organization's name before "of", "for" or "on". */
export const ORG_STARTS = `panel ministry bank university department institute office bureau council committee organization organisation association federation union party society court church board college academy
center centre commission confederation congress front movement league army house chamber fund friends doctors school foundation alliance coalition agency authority campaign community conference forces group
people's democrats bishops knights sons daughters mothers parliament assembly faculty`;

/** Last word of a place's name. */
export const PLACE_HEADS = `river lake mountain mountains mount island islands province county city valley sea ocean gulf bay airport desert strait straits peninsula street avenue road boulevard square park
bridge canal coast cape beach hill hills heights plateau plain forest falls port harbor harbour base prison camp district region territory territories town village township state states republic delta
basin crossing border stadium palace house tower building hotel cemetery station dam reef archipelago oblast governorate prefecture canton parish suburb neighborhood`;

/** First word of a place's name. */
export const PLACE_STARTS = `lake mount mt mt. cape port fort camp gulf bay strait straits isle isles republic kingdom state city sea san santa santo sao são saint st. st el la los las new north south east west northern southern eastern western central upper lower rio tel ras wadi`;

/** Particles inside people's names. */
export const PARTICLES = `de del della di da dos das do du des la le van von der den ter ten zu zum al el bin bint ibn ben abu abou ould umm y e af`;

/** Function words and the like: never a name by themselves, wherever they stand. */
export const NEVER = `the a an this that these those it its he she they we i you his her their our my your him them us who whom whose which what when where why how there here and or but nor so yet for of in on at by to from with without
within into onto upon over under above below between among amid amidst during before after since until till while although though because if unless whether as than then thus hence also however moreover furthermore meanwhile
nevertheless nonetheless still just only even not no yes both either neither each every all any some many most much more few several other another such same own one two three four five six seven eight nine ten
eleven twelve hundred thousand million billion first second third last next now today tomorrow yesterday tonight earlier later recently currently once twice again about around across along against despite according including
regarding per via is are was were be been being am has have had do does did will would shall should can could may might must let let's mr mrs ms photo image video source file credit read published updated posted
advertisement copyright reporting editing additional written edited monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. a.m. p.m. am pm gmt utc est bst cet ad bc tv dvd cd ok hiv aids sars dna rna gdp gnp
gps usd euro ceo cfo pm mp mps id pc vat ngo ngos faq url html pdf i'm i've it's that's he's she's there's don't didn't we're they're can't god celsius fahrenheit internet english-language percent`;

/** Verbs with which a speaker or a government is the subject. */
export const ACT_VERBS = `said says say saying told tells added adds stated announced announces declared declares denied denies agreed agrees decided decides rejected rejects accepted accepts called calls urged urges
accused accuses warned warns insisted insists condemned condemns criticized criticised criticizes promised promises pledged pledges vowed vows expressed expresses confirmed confirms offered offers signed signs plans planned
wants wanted refused refuses demanded demands proposed proposes supports supported opposes opposed believes hopes considers considered withdrew withdraws expelled recalled imposed imposes lifted recognized recognised recognizes
threatened threatens invited invites hosted hosts joined joins left leaves suspended suspends approved approves ordered orders launched launches sent sends seeks sought argues argued claims claimed acknowledged acknowledges
admitted admits blamed blames cut severed backed backs endorsed endorses asked asks ratified ratifies vetoed voted votes abstained pulled negotiates negotiated maintains maintained sees saw views viewed regards describes described
responded responds reacted reacts dismissed dismisses welcomed welcomes praised praises emphasized emphasised stressed noted reiterated assured supports promised will would has have had is was`;
