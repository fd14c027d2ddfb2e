/** Words that say nothing of an aim: function words, and the phrases with which a commitment is made. */
export const emptyWords: readonly string[] =
  `a an the and or but nor so yet if then than as that this these those such there here
  of in on at by for from to into onto with without within among between amongst through throughout across over under above below
  against about after before during until till since toward towards upon per via off out up down around along behind beyond
  despite except regarding concerning including include includes included is are was were be been being am has have had having
  do does did done doing will would shall should must may might can could cannot won't need needs needed ought let
  we us our ours ourselves i me my mine myself you your yours he him his she her hers they them their theirs it its itself themselves
  who whom whose which what when where why how whether while because therefore thus hence however moreover furthermore also too
  very much many more most less least few several some any all each every both either neither no not none only just even still
  again already always never ever now once often soon today tomorrow yesterday later ago together well rather quite
  one ones two first second third last next other others another same own way ways
  important importance essential necessary vital crucial key critical imperative fundamental urgent urgently particular particularly
  special especially primarily mainly above priority priorities top main major great greater big bigger large larger high higher good better best new
  believe think hope wish want wants like seek strive intend plan planned plans aim aims aimed try commit committed commitment commitments
  pledge pledges promise determined determination resolve resolved ready readiness prepared willing convinced confident agree agreed
  propose proposed proposal suggest suggested recommend call calls urge appeal reaffirm reiterate affirm confirm stress emphasize underline note recall
  say said says tell state stated declare take takes taken taking make makes made making get getting gets go going goes come comes
  put give given use used using work works working effort efforts order regard regards respect accordance line terms
  course fact view sense place time times year years day days month months week today's colleagues mr mrs ms madam president excellency
  ladies gentlemen friends thank please indeed truly fully effectively actively closely constructively consistently jointly
  connection mutual interest interests appropriate able possible respective various different certain full further concrete common
  per cent percent end part parts lot number kind set level levels
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  );

/**
 * Words that many aims share, so that they alone never make two commitments one: they count for a part of
 * what their rarity would give them (`lightShare` in audit/features.ts).
 */
export const lightWords: readonly string[] =
  `country countries nation nations national state states member members membership government governments
  people peoples world global international regional region regions area areas issue issues matter matters question questions problem problems
  challenge challenges threat threats measure measures step steps action actions activity activities activeness initiative initiatives
  programme programmes project projects policy policies strategy strategies plan process processes system systems mechanism mechanisms
  framework structure structures sector sectors field fields sphere spheres role contribution approach approaches basis context
  situation condition conditions development organization organizations body bodies institution institutions community communities
  society societies citizen citizens population man men human humanity life lives goal goals objective objectives target targets
  result results outcome outcomes success progress opportunity opportunities possibility principle principles value values
  spirit solidarity responsibility responsibilities obligation obligations resource resources means tool tools instrument instruments
  product products service services social economic political public private local domestic foreign joint collective collaborative united
  general special comprehensive strategic long short term future current present modern today practical positive active strong stronger
  support assistance cooperation collaboration partnership relations relationship ties contacts dialogue interaction
  dynamic dynamics consideration focus attention emphasis vision leadership success agenda document documents summit meeting meetings
  session conference forum chairmanship presidency chair secretary leader leaders head heads minister ministers
  respect interest need needs concern concerns implementation creation achievement establishment realization fulfilment
  stage scale quality large small broad wide real true serious significant considerable substantial constructive fruitful
  effective efficient sustainable inclusive equitable fair just open free safe secure peaceful peace security stability prosperity
  regional-level close closer proximity example experience experiences event events group groups set circle zone space territory
  right rights face faced facing recent recently based become welcome million billion hundreds thousands past act acts see seen participation participate lead led represent require requires
  decision decisions decide decided party parties express power powers allow cause causes history historic recognize humankind know clear clearly forward stand held congratulate affected look
  relevant benefit benefits bring far form forms seventy sixty twenty fifty forty thirty play emerging theme report entire existence reality serve century period aspirations path reflect reflects
  called mission understand persons person addition regime consequences discussions discuss involved involve move reason individual individuals case expect point points direct accept purposes purpose turn demand demands
  demonstrated aware home debate speak founding ongoing commend office strongly centre back basic thing things namely hand hands focused behalf non rule rules show difficult appreciation
  word words talk foundation mandate ask rise delegation proud task tasks imposed side sides depend depends voice everyone rate whole difference differences ambitious witnessed standard standards heart
  source sources legitimate pleased longer guide almost alone sincere happen lack specific firm unfortunately immediate acknowledge left posed complex root received failed enjoy generate hopes attempts leave duty indicators
  produce refer deserve linked model idea ideas desire ground central faith mind cost single manner due enough greatest marked experienced actor actors gain gains rostrum according
  brought subject half visit feel stakeholder stakeholders early total confidence deep choice announced core invite took ahead old mention ultimate negative assume unique undertaken although belief primary message moment era
  rest gap hard concept endeavour endeavours claim instead map bear date previous known avoid pillar pillars nothing largest shown convey gathered mean seriously ambition built ignore favour heard timely available everything meaningful
  majority friendly enormous rich credible seem seems self circumstance circumstances fall outset being beings earlier obstacle obstacles identified identify expert experts doubt outside daily coming record away similar conviction pursuit
  vast front met consistent highlight draw origin element elements submitted quest observed severe co aspect aspects undertaking factor factors cross annual pressing dream embrace difficulty difficulties
  run unacceptable track owing truth repeat entered presence dimension dimensions something trend trends intended associated functioning momentum count forget embarked sure perspective perspectives occasion putting deliberations remarkable
  answer light occurred recommendation recommendations aligned adequate wait low size chance bold numerous journey range ranges sought perhaps absolute profound prospect prospects little excellent happy urgency test identity normal
  combined phase succeed near overall extensive anyone concerted trying privilege attach attaches thinking thought fellow alternative alternatives list enduring lies underscore choose belongs eyes advantage listen pride
  push phenomenon rely intense replace search win official component auspices began entitled complement determine influence sound chosen sometimes sufficient mutually post location easy contrary
  option options line lines destiny wider arrive affirmed multidimensional driven compelled reliable worth application indispensable solid worked amount utmost voluntary late entity entities foremost outstanding
  instance table possess willingness outlined seize decent steadfast method methods justify story average add valuable conducive viable rapid constant useful noted likely simple tangible everywhere entry
  appear else strides anything interconnected formal unable tireless multiple unwavering extent expense added oriented alongside impetus realistic incorporated immense characterized yield
  fit biggest wonder site sites committing series additional section targeted account consider considered detailed detail latest variety shoulder share request requested delay delayed type affairs
  multilateral resilience resilient poor crisis crises lasting durable resolution resolutions continent continents attract attracting imbalance provision provisions handling merit merits bright brighter cause noble core
  assembly council committee commission republic union hall kingdom treaty declaration parliament prime charter panel envoy island islands east eastern middle south southern west western north northern democratic islamic saint new arab
  department ministry representative representatives authority authorities capital district province town chapter article paragraph god`.split(
    /\s+/,
  );

/**
 * Words whose Porter stem would throw unlike things together ("international" and "internal",
 * "organization" and "organ"), with the stem they get instead.
 */
export const stemExceptions: Readonly<Record<string, string>> = {
  international: 'internation',
  internationally: 'internation',
  internal: 'internal',
  internally: 'internal',
  community: 'communiti',
  communities: 'communiti',
  communication: 'communic',
  communications: 'communic',
  communism: 'communist',
  communist: 'communist',
  university: 'universiti',
  universities: 'universiti',
  universal: 'universal',
  universally: 'universal',
  universe: 'univers',
  organization: 'organiz',
  organizations: 'organiz',
  organizational: 'organiz',
  organ: 'organ',
  organs: 'organ',
  generation: 'generation',
  generations: 'generation',
  generally: 'general',
  general: 'general',
  policy: 'policy',
  policies: 'policy',
  policing: 'police',
  police: 'police',
  human: 'human',
  humane: 'humane',
  humanity: 'humanity',
  humanitarian: 'humanitarian',
  nature: 'nature',
  natural: 'natural',
  state: 'state',
  states: 'state',
  statement: 'statement',
  party: 'party',
  parties: 'party',
  partial: 'partial',
  arms: 'arms',
  army: 'army',
  armies: 'army',
  armed: 'armed',
  means: 'means',
  relief: 'relief',
  relieve: 'reliev',
  capacity: 'capaciti',
  capital: 'capital',
  capability: 'capabl',
  capabilities: 'capabl',
  trafficking: 'traffick',
  trafficker: 'traffick',
  traffickers: 'traffick',
  traffic: 'traffic',
  minority: 'minoriti',
  minorities: 'minoriti',
  authority: 'authoriti',
  authorities: 'authoriti',
  migrate: 'migrat',
  migration: 'migrat',
  migrants: 'migrat',
  migrant: 'migrat',
  aids: 'aids',
  news: 'news',
  united: 'unite',
  unity: 'unity',
  unit: 'unit',
  units: 'unit',
  global: 'global',
  importance: 'importance',
  importation: 'import',
  secretary: 'secretary',
  secretariat: 'secretariat',
  conventional: 'conventional',
  convention: 'convent',
  conventions: 'convent',
  convene: 'conven',
  extreme: 'extreme',
  extremely: 'extreme',
  radical: 'radical',
  radically: 'radical',
  fundamental: 'fundamental',
  fundamentally: 'fundamental',
  fundamentals: 'fundamental',
  forced: 'forced',
  forceful: 'forceful',
  unite: 'unite',
  unites: 'unite',
  uniting: 'unite',
  contingency: 'contingency',
  readiness: 'readiness',
  commander: 'commander',
  commanders: 'commander',
  transition: 'transition',
  transitions: 'transition',
  transitional: 'transition',
  connectivity: 'connectivity',
  renewable: 'renewable',
  renewables: 'renewable',
  road: 'road',
  roads: 'roads',
  housing: 'housing',
  mining: 'mining',
  adaptation: 'adaptation',
  accessibility: 'accessibility',
  accession: 'accession',
  ageing: 'ageing',
  hospitality: 'hospitality',
  governance: 'governance',
  accountability: 'accountability',
  accountable: 'accountability',
  constitute: 'constitute',
  constitutes: 'constitute',
  constituting: 'constitute',
  effect: 'effect',
  effects: 'effect',
  popular: 'popular',
  visible: 'visible',
  elected: 'elected',
  job: 'job',
  jobs: 'jobs',
  multilateral: 'multilateral',
  multilaterally: 'multilateral',
  regulate: 'regulate',
  regulates: 'regulate',
  regulated: 'regulate',
  regulating: 'regulate',
  invest: 'invest',
  invests: 'invest',
  invested: 'invest',
  investing: 'invest',
  investment: 'investment',
  investments: 'investment',
  investor: 'investment',
  investors: 'investment',
  exporting: 'exporting',
  exported: 'exporting',
  equipment: 'equipment',
  tolerate: 'tolerate',
  tolerated: 'tolerate',
  intolerable: 'intolerable',
};

/** Means by which an aim is pursued; another one than before is a change of means. */
export const instrumentWords: readonly string[] = [
  'plan',
  'programme',
  'program',
  'strategy',
  'road map',
  'roadmap',
  'treaty',
  'convention',
  'protocol',
  'agreement',
  'compact',
  'pact',
  'legislation',
  'decree',
  'fund',
  'task force',
  'memorandum',
  'code of conduct',
  'moratorium',
  'campaign',
  'budget',
  'register',
  'tax',
];

/** Reach of an aim, from narrow to wide. */
export const reachWords: readonly {
  readonly rank: number;
  readonly label: string;
  readonly words: readonly string[];
}[] = [
  { rank: 1, label: 'local', words: ['local', 'municipal', 'village', 'provincial'] },
  { rank: 2, label: 'national', words: ['national', 'nationwide', 'domestic', 'countrywide'] },
  { rank: 3, label: 'bilateral', words: ['bilateral'] },
  { rank: 4, label: 'regional', words: ['regional', 'subregional', 'continental'] },
  { rank: 5, label: 'global', words: ['global', 'worldwide', 'international', 'universal', 'world'] },
];

/** Bodies and instruments that texts name by letters or in full. */
export const acronyms: readonly { readonly short: string; readonly long: string }[] = [
  { short: 'UN', long: 'United Nations' },
  { short: 'EU', long: 'European Union' },
  { short: 'AU', long: 'African Union' },
  { short: 'OSCE', long: 'Organization for Security and Cooperation in Europe' },
  { short: 'CIS', long: 'Commonwealth of Independent States' },
  { short: 'SCO', long: 'Shanghai Cooperation Organization' },
  { short: 'CSTO', long: 'Collective Security Treaty Organization' },
  { short: 'EAEU', long: 'Eurasian Economic Union' },
  { short: 'NATO', long: 'North Atlantic Treaty Organization' },
  { short: 'ASEAN', long: 'Association of Southeast Asian Nations' },
  { short: 'SAARC', long: 'South Asian Association for Regional Cooperation' },
  { short: 'ECOWAS', long: 'Economic Community of West African States' },
  { short: 'SADC', long: 'Southern African Development Community' },
  { short: 'IGAD', long: 'Intergovernmental Authority on Development' },
  { short: 'EAC', long: 'East African Community' },
  { short: 'ECCAS', long: 'Economic Community of Central African States' },
  { short: 'CARICOM', long: 'Caribbean Community' },
  { short: 'CELAC', long: 'Community of Latin American and Caribbean States' },
  { short: 'UNASUR', long: 'Union of South American Nations' },
  { short: 'OAS', long: 'Organization of American States' },
  { short: 'GCC', long: 'Gulf Cooperation Council' },
  { short: 'OIC', long: 'Organization of Islamic Cooperation' },
  { short: 'IAEA', long: 'International Atomic Energy Agency' },
  { short: 'WHO', long: 'World Health Organization' },
  { short: 'WTO', long: 'World Trade Organization' },
  { short: 'IMF', long: 'International Monetary Fund' },
  { short: 'ILO', long: 'International Labour Organization' },
  { short: 'UNESCO', long: 'United Nations Educational, Scientific and Cultural Organization' },
  { short: 'UNHCR', long: 'United Nations High Commissioner for Refugees' },
  { short: 'UNICEF', long: "United Nations Children's Fund" },
  { short: 'FAO', long: 'Food and Agriculture Organization' },
  { short: 'ICC', long: 'International Criminal Court' },
  { short: 'ICJ', long: 'International Court of Justice' },
  { short: 'OECD', long: 'Organization for Economic Cooperation and Development' },
  { short: 'OPCW', long: 'Organization for the Prohibition of Chemical Weapons' },
  { short: 'UAE', long: 'United Arab Emirates' },
  { short: 'USA', long: 'United States of America' },
  { short: 'UK', long: 'United Kingdom' },
  { short: 'DPRK', long: "Democratic People's Republic of Korea" },
  { short: 'PIF', long: 'Pacific Islands Forum' },
];

/** Regions and cities that states speak of, with their adjectives; the first word stands for the rest. */
export const regions: readonly (readonly string[])[] = [
  ['Africa', 'African'],
  ['Europe', 'European'],
  ['Asia', 'Asian'],
  ['Central Asia', 'Central Asian'],
  ['South Asia', 'South Asian'],
  ['Southeast Asia', 'South-East Asia', 'Southeast Asian'],
  ['West Africa', 'West African'],
  ['East Africa', 'East African'],
  ['Central Africa', 'Central African'],
  ['Southern Africa', 'Southern African'],
  ['North Africa', 'North African', 'Maghreb'],
  ['Horn of Africa'],
  ['Great Lakes'],
  ['Latin America', 'Latin American'],
  ['Central America', 'Central American'],
  ['South America', 'South American'],
  ['North America', 'North American'],
  ['Caribbean'],
  ['Middle East', 'Middle Eastern'],
  ['Sahel'],
  ['Western Sahara', 'Sahrawi'],
  ['Balkans', 'Western Balkans', 'Balkan'],
  ['Caucasus', 'South Caucasus'],
  ['Nagorno-Karabakh', 'Karabakh'],
  ['Kashmir', 'Jammu and Kashmir'],
  ['Crimea', 'Crimean'],
  ['Donbas', 'Donbass'],
  ['Gaza', 'Gaza Strip'],
  ['West Bank'],
  ['Jerusalem', 'East Jerusalem'],
  ['Golan', 'Golan Heights'],
  ['Arctic'],
  ['Antarctica', 'Antarctic'],
  ['Pacific'],
  ['Mediterranean'],
  ['Black Sea'],
  ['Baltic'],
  ['Eurasia', 'Eurasian'],
  ['Korean peninsula'],
  ['Falklands', 'Malvinas', 'Falkland Islands'],
];
