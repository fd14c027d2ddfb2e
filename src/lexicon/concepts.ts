/**
 * Words and phrases of the political domain that name the same subject, so that "narcotics" finds "drug
 * trafficking". Matched on stems, the longest phrase first; hyphens and case do not matter.
 *
 * A list is made of words that a reader of an audit would accept for each other in "is this the same
 * aim?", not of everything on the topic: `near` names the subjects that are only related, which count for
 * a part (see `nearShare` in audit/aims.ts).
 */
export type Concept = {
  readonly id: string;
  readonly words: readonly string[];
  readonly near?: readonly string[];
  /** So common in political speech that it alone never makes two aims one. */
  readonly light?: true;
  /** What every commitment on it works against: "cooperation on X" means cooperation in fighting it. */
  readonly ill?: true;
};

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

export const concepts: readonly Concept[] = [
  {
    id: 'terrorism',
    ill: true,
    words:
      list(`terrorism, terrorist, terror, counter terrorism, counterterrorism, antiterrorist, anti terrorist,
      antiterrorism, foreign terrorist fighters, foreign fighters, isil, daesh, isis, al qaida, al qaeda,
      boko haram`),
    near: ['extremism'],
  },
  {
    id: 'extremism',
    ill: true,
    words: list(
      `extremism, extremist, violent extremism, radicalization, radicalism, fanaticism, fundamentalism`,
    ),
    near: ['terrorism', 'intolerance'],
  },
  {
    id: 'illicit-drugs',
    ill: true,
    words:
      list(`drug, narcotic, drug trafficking, anti drug, drug trade, illicit drugs, narcotics trafficking,
      narcotrafficking, counter narcotics, drug abuse, drug problem, world drug problem, opium, heroin,
      cocaine, precursor chemicals, drug control, drug related crime`),
    near: ['organized-crime'],
  },
  {
    id: 'organized-crime',
    ill: true,
    words: list(`organized crime, transnational crime, transnational organized crime, mafia, criminal network,
      cross border crime, money laundering, crime`),
    near: ['illicit-drugs', 'human-trafficking', 'corruption'],
  },
  {
    id: 'human-trafficking',
    ill: true,
    words:
      list(`human trafficking, trafficking in persons, trafficking in human beings, trafficking of persons,
      people smuggling, smuggling of migrants, modern slavery, slavery, forced labour, slave trade`),
    near: ['organized-crime', 'migration'],
  },
  {
    id: 'piracy',
    ill: true,
    words: list(`piracy, pirate, maritime piracy, armed robbery at sea`),
    near: ['maritime-security'],
  },
  {
    id: 'maritime-security',
    words: list(
      `maritime security, freedom of navigation, security of sea lanes, safety of navigation, sea lanes`,
    ),
    near: ['piracy', 'oceans'],
  },
  {
    id: 'military',
    words: list(`military, armed forces, army, troops, defence`),
    near: ['armed-units'],
  },
  {
    id: 'armed-units',
    words: list(`forces, contingent, units, troops, battalion, soldiers`),
    near: ['military'],
  },
  {
    id: 'collective-forces',
    words:
      list(`collective forces, collective force, collective security forces, joint forces, rapid reaction force,
      rapid reaction collective force, collective rapid reaction force, standby force,
      rapid deployment force`),
    near: ['military', 'armed-units'],
  },
  {
    id: 'combat-readiness',
    words: list(`combat readiness, readiness, preparedness, combat training, operational readiness,
      combat capability, combat preparation, military training, operational capabilities,
      cohesion and mobility, interoperability, interoperation`),
    near: ['military', 'capacity'],
  },
  {
    id: 'command',
    words: list(`command, command and control, military committee, general staff, headquarters`),
  },
  {
    id: 'military-exercise',
    words: list(`military exercise, joint exercise, exercises, manoeuvres, drills, war games`),
    near: ['combat-readiness'],
  },
  {
    id: 'peacekeeping',
    words:
      list(`peacekeeping, peacekeeper, peace keeping, blue helmets, peace operations, peace support operations,
      peacekeeping operations, peacekeeping mission, peacekeeping forces, troop contributing country`),
    near: ['armed-units'],
  },
  {
    id: 'peacebuilding',
    words: list(`peacebuilding, peace building, post conflict reconstruction, post conflict recovery,
      peacebuilding commission, peacebuilding fund, sustaining peace, post conflict`),
    near: ['reconciliation', 'conflict-prevention'],
  },
  {
    id: 'conflict-prevention',
    words: list(`conflict prevention, prevention of conflict, preventing conflict, preventive diplomacy,
      early warning, prevent conflict`),
    near: ['peacebuilding', 'peaceful-settlement'],
  },
  {
    id: 'peaceful-settlement',
    words: list(`peaceful settlement, peaceful resolution, political settlement, political solution,
      diplomatic solution, peaceful solution, peaceful means, diplomatic means, peace process,
      peace talks, peace negotiations, political process, peace agreement, negotiated solution,
      negotiated settlement, mediation, settlement of disputes, good offices, peace accord, lasting peace,
      political dialogue, comprehensive settlement`),
    near: ['conflict-prevention', 'reconciliation'],
  },
  {
    id: 'two-state',
    words: list(`two state solution, two states, palestinian state, state of palestine, independent palestine,
      palestinian question, question of palestine, palestinian cause, israeli palestinian conflict,
      middle east peace process, palestinian people, palestinians, palestine`),
    near: ['occupied-territory'],
  },
  {
    id: 'occupied-territory',
    words:
      list(`occupied territories, occupied territory, occupation, illegal settlements, territorial integrity,
      annexation, occupied`),
    near: ['two-state'],
  },
  {
    id: 'reconciliation',
    words:
      list(`reconciliation, national reconciliation, national unity, national dialogue, transitional justice,
      truth commission, national accord, social cohesion`),
    near: ['peacebuilding'],
  },
  {
    id: 'border-security',
    words: list(`border, frontier, external borders, border security, border control, national border,
      border management, border protection, border guard, border regulations`),
  },
  {
    id: 'demarcation',
    words:
      list(`demarcation, delimitation, border delimitation, boundary, border dispute, territorial dispute,
      maritime boundary`),
    near: ['border-security', 'peaceful-settlement'],
  },
  {
    id: 'cyber-security',
    words:
      list(`cyber, cybersecurity, information security, cybercrime, cyberspace, cyberattack, cyber attack,
      cyber threats`),
    near: ['digital'],
  },
  {
    id: 'modern-threats',
    light: true,
    ill: true,
    words: list(`modern threats, modern challenges, new threats, emerging threats, new challenges,
      contemporary challenges, threats and challenges, challenges and threats, common threats,
      security threats`),
  },
  {
    id: 'crisis-response',
    words:
      list(`crisis response, crisis management, emergency response, rapid response, crisis response centre,
      emergency relief`),
    near: ['disaster-risk'],
  },
  {
    id: 'mercenaries',
    ill: true,
    words:
      list(`mercenary, private military companies, armed groups, illegal armed groups, illegal armed units,
      militias, rebel groups, negative forces`),
  },
  {
    id: 'ceasefire',
    words: list(`ceasefire, cease fire, armistice, truce, cessation of hostilities, stop the violence,
      end the violence, end of hostilities, end of violence, stop the fighting, end the bloodshed`),
    near: ['peaceful-settlement'],
  },
  {
    id: 'reunification',
    words: list(`reunification, unification, reunify`),
    near: ['peaceful-settlement'],
  },
  {
    id: 'civilian-protection',
    words: list(`protection of civilians, civilian protection, responsibility to protect, civilian population,
      civilians, mass atrocities, atrocity, atrocity crimes, genocide, ethnic cleansing,
      crimes against humanity, prevention of genocide`),
    near: ['humanitarian-law', 'impunity'],
  },
  {
    id: 'nuclear-weapons',
    ill: true,
    words: list(`nuclear weapon, nuclear disarmament, nuclear arms, nuclear arsenal, nuclear free,
      nuclear weapon free zone, weapons of mass destruction, denuclearization, nuclear proliferation,
      non proliferation, nonproliferation, non proliferation treaty,
      comprehensive nuclear test ban treaty, nuclear test ban, nuclear test, npt, ctbt,
      prohibition of nuclear weapons, free of nuclear weapons, world without nuclear weapons,
      fissile material`),
    near: ['disarmament'],
  },
  {
    id: 'disarmament',
    words: list(`disarmament, arms control, arms reduction, arms race, demilitarization,
      general and complete disarmament`),
    near: ['nuclear-weapons', 'small-arms', 'chemical-weapons'],
  },
  {
    id: 'iran-nuclear',
    words: list(`joint comprehensive plan of action, jcpoa, iranian nuclear, nuclear deal, nuclear programme,
      iran nuclear`),
    near: ['nuclear-weapons'],
  },
  {
    id: 'chemical-weapons',
    ill: true,
    words:
      list(`chemical weapon, chemical attack, biological weapon, chemical weapons convention, opcw, poison gas,
      sarin`),
    near: ['disarmament'],
  },
  {
    id: 'small-arms',
    ill: true,
    words: list(`small arms, light weapons, small arms and light weapons, arms trade treaty, arms trade,
      illicit arms, illegal arms, conventional arms, conventional weapons, arms trafficking, firearms,
      illicit weapons, arms transfers, arms embargo, proliferation of arms`),
    near: ['disarmament'],
  },
  {
    id: 'landmines',
    ill: true,
    words: list(`landmine, anti personnel mine, mine action, demining, cluster munitions, mine clearance,
      unexploded ordnance, explosive remnants of war, mine ban, clear mines, clearing of mines, mine free, mined areas`),
    near: ['disarmament'],
  },
  {
    id: 'nuclear-energy',
    words:
      list(`peaceful use of nuclear energy, peaceful uses of nuclear energy, nuclear energy, nuclear power,
      nuclear power plant, civil nuclear, nuclear safety, peaceful nuclear`),
    near: ['energy'],
  },
  {
    id: 'outer-space',
    words: list(`outer space, space exploration, weaponization of space, space technology, satellite`),
  },
  {
    id: 'foreign-policy',
    words: list(`foreign policy, diplomacy, foreign affairs, diplomatic initiatives, political and diplomatic,
      foreign ministries, international stage`),
  },
  {
    id: 'coordination',
    words: list(`coordination, coordinated, coherence, harmonization, concerted action, common position,
      single position, joint position`),
    near: ['joint-work'],
  },
  {
    id: 'joint-work',
    light: true,
    words:
      list(`cooperation, cooperate, collaboration, collaborate, partnership, partner, work together, joint work,
      interaction, contacts, dialogue, collective action, joint efforts, common efforts, ties, relations,
      bilateral relations, friendship, good neighbourly relations`),
  },
  {
    id: 'south-south',
    words: list(`south south cooperation, south south, triangular cooperation`),
    near: ['aid'],
  },
  {
    id: 'security-council-reform',
    words: list(`security council reform, reform of the security council, expansion of the security council,
      enlargement of the security council, permanent membership, permanent seats, permanent members, veto,
      right of veto, permanent seat, representative security council, reforming the security council,
      reform the security council, reform in the security council, non permanent categories,
      ezulwini consensus, africa in the security council, working methods of the security council`),
    near: ['un-reform', 'security-council'],
  },
  {
    id: 'security-council',
    light: true,
    words: list('security council'),
  },
  {
    id: 'security-council-seat',
    words: list(`council seat, seat on the security council, non permanent member, non permanent seat,
      non permanent membership, candidate for a non permanent seat, candidacy for the security council`),
    near: ['security-council-reform'],
  },
  {
    id: 'un-reform',
    words: list(`united nations reform, reform of the united nations, reforming the united nations,
      reform the united nations, revitalization of the general assembly, un reform,
      reform of the organization, reform of the united nations system, reforms of the secretary general,
      reform agenda of the secretary general, management reform, modernization of the united nations,
      strengthen the united nations, strengthening the united nations,
      democratization of the united nations`),
    near: ['security-council-reform', 'multilateralism'],
  },
  {
    id: 'multilateralism',
    words: list(`multilateralism, multilateral system, multilateral cooperation, multilateral order,
      rules based order, rules based international order, international order, multilateral institutions,
      rules based, multilateral, effective multilateralism, global governance, multipolar`),
  },
  {
    id: 'international-law',
    words: list(`international law, charter of the united nations, united nations charter,
      norms of international law, un charter, rule of international law`),
    near: ['rule-of-law'],
  },
  {
    id: 'international-organizations',
    words:
      list(`international organizations, other organizations, regional organizations, subregional organizations,
      international associations, international institutions, regional arrangements, regional bodies`),
  },
  {
    id: 'regional-integration',
    words: list(`regional integration, economic integration, continental integration, regional cooperation,
      common market, customs union, eurasian economic union, free trade area, continental free trade area,
      subregional integration, european integration, accession to the european union,
      european union membership, membership of the european union, membership in the european union,
      euro atlantic integration, euro atlantic`),
    near: ['trade'],
  },
  {
    id: 'non-interference',
    words: list(`non interference, noninterference, non intervention, interference in internal affairs,
      internal affairs, sovereignty, sovereign equality, respect for sovereignty`),
  },
  {
    id: 'sanctions',
    words:
      list(`sanction, unilateral sanctions, coercive measures, unilateral coercive measures, embargo, blockade,
      economic blockade, commercial and financial blockade, economic sanctions, restrictive measures`),
  },
  {
    id: 'decolonization',
    words: list(`decolonization, colonialism, non self governing territories, self determination,
      right to self determination, colonial, sovereignty dispute, reparations`),
  },
  {
    id: 'recognition',
    words: list(`recognition, international recognition, diplomatic recognition, diplomatic relations,
      full membership, observer status, observer state, full member`),
    near: ['two-state'],
  },
  {
    id: 'small-states',
    words:
      list(`small states, small island, small island developing states, sids, small islands, island states,
      island nations, small island developing, samoa pathway`),
    near: ['climate-change'],
  },
  {
    id: 'landlocked',
    words:
      list(`landlocked, landlocked developing countries, transit transport, transit, vienna programme of action,
      access to the sea, sovereign access`),
    near: ['transport'],
  },
  {
    id: 'least-developed',
    words:
      list(`least developed countries, ldc, istanbul programme of action, graduation, least developed country,
      poorest countries`),
  },
  {
    id: 'middle-income',
    words: list(`middle income countries, middle income, middle income trap`),
  },
  {
    id: 'sustainable-development',
    words: list(`sustainable development, sustainable development goals, sdg, agenda 2030, 2030 agenda,
      agenda for sustainable development, post 2015 development agenda, post 2015 agenda, post 2015,
      millennium development goals, mdg, development goals, development agenda, rio 20, millennium goals,
      global goals, sustainable and inclusive development`),
    near: ['poverty'],
  },
  {
    id: 'economic-growth',
    words: list(`economic growth, growth, economic development, economic recovery,
      economic diversification, economic transformation, structural transformation, industrialization,
      inclusive growth, socioeconomic development, social and economic development,
      economic and social development, economic reform, diversify the economy, diversification`),
    near: ['employment'],
  },
  {
    id: 'poverty',
    ill: true,
    words:
      list(`poverty, extreme poverty, poor, poverty eradication, eradication of poverty, poverty reduction,
      poverty alleviation, destitution, pauperism`),
    near: ['hunger', 'inequality', 'sustainable-development'],
  },
  {
    id: 'hunger',
    ill: true,
    words: list(`hunger, food security, food insecurity, malnutrition, famine, undernourishment, zero hunger,
      right to food, nutrition, food self sufficiency, food crisis, starvation`),
    near: ['poverty', 'agriculture'],
  },
  {
    id: 'agriculture',
    words: list(`agriculture, agricultural, farming, farmer, rural development, agro industry, agribusiness,
      livestock, irrigation, crops, smallholder, food production, family farming`),
    near: ['hunger'],
  },
  {
    id: 'inequality',
    ill: true,
    words: list(`inequality, inequalities, income gap, social justice, redistribution, income distribution,
      wealth gap, social exclusion, social inclusion, leave no one behind, leaving no one behind`),
    near: ['poverty'],
  },
  {
    id: 'employment',
    words:
      list(`employment, unemployment, jobs, job creation, decent work, labour market, workers, full employment,
      youth employment, job opportunities`),
    near: ['economic-growth', 'youth'],
  },
  {
    id: 'trade',
    words:
      list(`trade, international trade, free trade, world trade, trading system, market access, protectionism,
      tariff, doha round, doha development round, world trade organization, wto, exports, trade barriers,
      fair trade, commerce, multilateral trading system`),
  },
  {
    id: 'investment',
    words:
      list(`investment, investor, foreign direct investment, business climate, private sector, entrepreneurship,
      public private partnership, small and medium enterprises, investment climate, business environment`),
  },
  {
    id: 'financial-system',
    words: list(`financial system, financial crisis, international financial institutions,
      international monetary fund, world bank, bretton woods, bretton woods institutions,
      financial architecture, financial regulation, monetary system, financial stability,
      economic governance`),
  },
  {
    id: 'debt',
    words: list(`debt, external debt, debt relief, debt burden, debt cancellation, sovereign debt,
      debt restructuring, debt sustainability, vulture funds, indebtedness`),
    near: ['financial-system'],
  },
  {
    id: 'aid',
    words: list(`official development assistance, oda, development aid, development assistance, foreign aid,
      development cooperation, 0 7 per cent, donor, financing for development, development finance,
      addis ababa action agenda, technical assistance, aid budget`),
    near: ['humanitarian-aid'],
  },
  {
    id: 'tax',
    words: list(`tax, taxation, tax evasion, illicit financial flows, tax havens, offshore, asset recovery,
      stolen assets, recovery of assets, capital flight`),
    near: ['corruption'],
  },
  {
    id: 'corruption',
    ill: true,
    words: list(`corruption, anti corruption, graft, bribery, embezzlement, fraud, anticorruption, corrupt`),
    near: ['good-governance', 'organized-crime'],
  },
  {
    id: 'infrastructure',
    words: list(
      `infrastructure, roads, railway, highway, ports, airport, connectivity, belt and road, silk road`,
    ),
    near: ['transport'],
  },
  {
    id: 'transport',
    words: list(`transport, transportation, transport corridor, logistics, aviation, shipping, corridor`),
    near: ['infrastructure'],
  },
  {
    id: 'energy',
    words: list(`energy, electricity, energy security, access to energy, electrification, power plant,
      power generation, hydropower, oil and gas, energy efficiency, sustainable energy`),
    near: ['renewable-energy'],
  },
  {
    id: 'renewable-energy',
    words: list(`renewable energy, renewable, clean energy, solar, wind power, green energy, geothermal,
      energy transition, alternative energy, sustainable energy for all, solar alliance`),
    near: ['energy', 'climate-change'],
  },
  {
    id: 'digital',
    words:
      list(`digital, digitalization, internet, information and communication technology, information technology,
      broadband, artificial intelligence, e government, digital transformation, digital divide, ict,
      digital economy, information society`),
    near: ['science-technology'],
  },
  {
    id: 'science-technology',
    words: list(`science, technology, innovation, research and development, scientific, technology transfer,
      transfer of technology, technological, research, biotechnology`),
    near: ['digital'],
  },
  {
    id: 'tourism',
    words: list(`tourism, tourist, ecotourism`),
  },
  {
    id: 'urban',
    words: list(`urban, urbanization, cities, slum, housing, human settlements, habitat, affordable housing`),
  },
  {
    id: 'industry',
    words: list(`industry, industrial, manufacturing, production capacity, value added, defence industry,
      processing industry`),
  },
  {
    id: 'natural-resources',
    words:
      list(`natural resources, mineral resources, mining, extractive industries, raw materials, minerals, oil,
      conflict diamonds, commodities, kimberley process`),
  },
  {
    id: 'climate-change',
    ill: true,
    words: list(`climate, climate change, global warming, greenhouse gas, greenhouse gas emissions, emissions,
      carbon, paris agreement, kyoto protocol, climate action, climate agreement, climate crisis,
      carbon neutral, carbon neutrality, low carbon, net zero, decarbonization, sea level rise,
      rising sea levels, carbon dioxide, climate emergency, climate convention,
      nationally determined contributions, framework convention on climate change, 1 5 degrees,
      two degrees`),
    near: ['climate-adaptation', 'climate-finance', 'environment'],
  },
  {
    id: 'climate-adaptation',
    words:
      list(`climate adaptation, adaptation, climate resilience, adaptation to climate change, climate resilient,
      adapt to climate change, resilience to climate change, adverse effects of climate change,
      impacts of climate change, effects of climate change`),
    near: ['climate-change', 'disaster-risk'],
  },
  {
    id: 'climate-finance',
    words: list(`climate finance, green climate fund, climate financing, adaptation fund, loss and damage,
      green fund, climate fund, green bonds`),
    near: ['climate-change', 'aid'],
  },
  {
    id: 'environment',
    words: list(`environment, environmental, environmental protection, ecological, ecology, pollution, nature,
      ecosystem, green economy, protection of the environment`),
    near: ['climate-change', 'biodiversity', 'forests'],
  },
  {
    id: 'biodiversity',
    words: list(`biodiversity, biological diversity, wildlife, endangered species, poaching, species,
      illegal wildlife trade, protected areas, nature reserves, wildlife crime`),
    near: ['environment', 'forests'],
  },
  {
    id: 'forests',
    words: list(`forest, deforestation, reforestation, afforestation, rainforest, trees, tree planting, redd,
      forest cover, forestry, amazon`),
    near: ['environment', 'biodiversity'],
  },
  {
    id: 'oceans',
    words: list(`ocean, sea, marine, blue economy, fisheries, fishing, overfishing, marine pollution,
      illegal fishing, law of the sea, seas, fish stocks, marine environment, marine protected areas,
      coral reefs, unclos, convention on the law of the sea, high seas, ocean governance`),
    near: ['environment', 'plastic'],
  },
  {
    id: 'plastic',
    ill: true,
    words:
      list(`plastic, single use plastics, plastic waste, plastic pollution, waste, waste management, recycling,
      circular economy`),
    near: ['environment', 'oceans'],
  },
  {
    id: 'water',
    words: list(`water, drinking water, sanitation, clean water, water resources, safe drinking water,
      water security, water management, water supply, water scarcity, transboundary water,
      water cooperation, river basin, aral sea, glaciers`),
  },
  {
    id: 'desertification',
    ill: true,
    words: list(`desertification, drought, land degradation, soil degradation, combating desertification,
      great green wall`),
    near: ['environment', 'agriculture'],
  },
  {
    id: 'disaster-risk',
    words:
      list(`disaster, natural disaster, disaster risk reduction, sendai framework, hurricane, earthquake, flood,
      cyclone, tsunami, catastrophe, natural hazards, resilience, hyogo framework`),
    near: ['climate-adaptation', 'humanitarian-aid'],
  },
  {
    id: 'health',
    words: list(`health, health care, healthcare, universal health coverage, health services, hospital,
      public health, medical, medical care, universal health, health system, primary health care,
      global health, health insurance, clinic, medicine, wellbeing, healthy lives`),
  },
  {
    id: 'epidemics',
    ill: true,
    words:
      list(`epidemic, pandemic, ebola, infectious diseases, communicable diseases, disease, outbreak, malaria,
      tuberculosis, polio, vaccination, vaccine, immunization, antimicrobial resistance, zika, cholera,
      covid`),
    near: ['health', 'hiv'],
  },
  {
    id: 'hiv',
    ill: true,
    words: list(`hiv, aids, hiv aids, antiretroviral, antiretroviral drugs`),
    near: ['epidemics', 'health'],
  },
  {
    id: 'non-communicable',
    ill: true,
    words:
      list(`non communicable diseases, noncommunicable diseases, ncds, cancer, diabetes, obesity, tobacco,
      mental health`),
    near: ['health'],
  },
  {
    id: 'maternal-health',
    words: list(`maternal health, maternal mortality, child mortality, infant mortality, reproductive health,
      sexual and reproductive health, family planning, maternal and child health, reproductive rights,
      newborn`),
    near: ['health', 'women'],
  },
  {
    id: 'human-rights',
    words: list(`human rights, fundamental freedoms, rights and freedoms, civil rights, human rights council,
      universal declaration of human rights, fundamental rights, civil liberties, human rights defenders,
      promotion and protection of human rights`),
  },
  {
    id: 'death-penalty',
    ill: true,
    words: list('death penalty, capital punishment, abolition of the death penalty, executions'),
    near: ['human-rights'],
  },
  {
    id: 'torture',
    ill: true,
    words: list('torture, cruel treatment, ill treatment, enforced disappearance, arbitrary detention'),
    near: ['human-rights'],
  },
  {
    id: 'women',
    words: list(`women, gender, gender equality, empowerment of women, women empowerment, girl,
      violence against women, gender based violence, female, equality between women and men,
      women and girls, women peace and security, sexual violence, gender parity, gender mainstreaming,
      equal rights of women, female genital mutilation, child marriage, discrimination against women,
      equality of men and women, domestic violence`),
  },
  {
    id: 'children',
    words: list(`child, children, rights of the child, child labour, child soldiers, minors, child protection,
      children in armed conflict`),
    near: ['education', 'youth'],
  },
  {
    id: 'youth',
    words: list(
      `youth, young people, young, young generation, adolescents, young men and women, younger generation`,
    ),
    near: ['children', 'education', 'employment'],
  },
  {
    id: 'education',
    words: list(`education, school, teacher, literacy, university, schooling, illiteracy, higher education,
      educational, quality education, student, scholarship, vocational training, primary education,
      universal primary education, pupils, secondary education`),
  },
  {
    id: 'training',
    words: list(`training, train, trained, capacity building, skills, human capital, human resources,
      personnel training, professional development, retraining`),
    near: ['education', 'capacity'],
  },
  {
    id: 'disability',
    words: list(`disability, persons with disabilities, disabled, people with disabilities,
      rights of persons with disabilities, autism, accessibility`),
  },
  {
    id: 'ageing',
    words: list(`ageing, older persons, elderly, old age, pension, pensioner, retirement`),
  },
  {
    id: 'indigenous',
    words:
      list(`indigenous, indigenous peoples, original peoples, native peoples, first nations, afro descendants,
      aboriginal`),
  },
  {
    id: 'minorities',
    words:
      list(`minority, minorities, ethnic minorities, national minorities, religious minorities, roma, diversity,
      multiculturalism, minority rights`),
    near: ['intolerance', 'human-rights'],
  },
  {
    id: 'intolerance',
    ill: true,
    words: list(`racism, xenophobia, intolerance, hate speech, anti semitism, antisemitism, islamophobia,
      discrimination, racial discrimination, hatred, religious intolerance, defamation of religions,
      bigotry, tolerance, incitement`),
    near: ['interfaith', 'extremism', 'human-rights'],
  },
  {
    id: 'interfaith',
    words:
      list(`interfaith, dialogue among civilizations, alliance of civilizations, interreligious, intercultural,
      religious freedom, freedom of religion, culture of peace, dialogue among religions,
      intercultural dialogue, interfaith dialogue, dialogue among cultures, peaceful coexistence,
      mutual understanding`),
    near: ['intolerance'],
  },
  {
    id: 'media-freedom',
    words: list(`freedom of expression, press freedom, freedom of the press, media, journalist, free press,
      freedom of speech, independent media, safety of journalists`),
    near: ['human-rights'],
  },
  {
    id: 'propaganda',
    ill: true,
    words: list(`propaganda, disinformation, misinformation, recruitment, fake news, glorification,
      objective information, falsification of history`),
    near: ['extremism'],
  },
  {
    id: 'social-protection',
    words: list(`social protection, social security, safety net, social safety nets, welfare, cash transfer,
      social services, social welfare, social policies, social programmes, minimum wage`),
    near: ['poverty', 'ageing'],
  },
  {
    id: 'culture',
    words: list(`culture, cultural, cultural heritage, heritage, cultural diversity, cultural property,
      world heritage, arts, language, cultural exchange`),
  },
  {
    id: 'sport',
    words: list(`sport, olympic, olympics, football, world cup, doping, athletes, olympic truce`),
  },
  {
    id: 'commemoration',
    words: list(`commemoration, anniversary, celebrate, celebration, commemorate, commemorative, jubilee,
      victory day, great patriotic war, second world war, remembrance, victory`),
  },
  {
    id: 'nazism',
    ill: true,
    words: list(`nazism, nazi, fascism, neo nazism`),
    near: ['commemoration'],
  },
  {
    id: 'migration',
    words: list(`migration, migrant, immigration, immigrant, irregular migration, illegal migration,
      illegal immigration, global compact for migration, diaspora, safe orderly and regular migration,
      migratory, rights of migrants, emigrants, orderly migration`),
    near: ['refugees', 'human-trafficking'],
  },
  {
    id: 'refugees',
    words:
      list(`refugee, asylum, asylum seekers, displaced, internally displaced persons, displaced persons, idps,
      unhcr, global compact on refugees, displacement, resettlement, repatriation, host communities,
      return of refugees, statelessness, stateless`),
    near: ['migration', 'humanitarian-aid'],
  },
  {
    id: 'humanitarian-aid',
    words: list(`humanitarian, humanitarian aid, humanitarian assistance, relief, emergency assistance,
      humanitarian access, humanitarian crisis, humanitarian relief, emergency aid, food aid, aid workers,
      humanitarian needs, humanitarian situation`),
    near: ['aid', 'refugees'],
  },
  {
    id: 'humanitarian-law',
    words: list(
      `international humanitarian law, geneva conventions, laws of war, humanitarian law, war crimes`,
    ),
    near: ['impunity', 'civilian-protection'],
  },
  {
    id: 'democracy',
    words: list(`democracy, democratic, democratization, democratic institutions, democratic values,
      democratic governance, democratic transition, multi party democracy, pluralism, democratic process,
      civil society, democratic reforms, constitutional order`),
    near: ['elections', 'good-governance'],
  },
  {
    id: 'elections',
    words:
      list(`election, electoral, presidential elections, parliamentary elections, free and fair elections,
      ballot, polls, voting, electoral process, electoral reform, referendum, general elections,
      legislative elections, vote`),
    near: ['democracy'],
  },
  {
    id: 'good-governance',
    words:
      list(`good governance, transparency, accountability, public administration, governance, civil service,
      decentralization, institutional reform, institution building, open government, public service,
      public sector reform, state institutions, strong institutions`),
    near: ['corruption', 'rule-of-law', 'democracy'],
  },
  {
    id: 'rule-of-law',
    words: list(`rule of law, justice system, judicial, judiciary, independent judiciary, legal system,
      judicial reform, access to justice, courts, equality before the law, legal reform,
      judicial independence`),
    near: ['impunity', 'good-governance'],
  },
  {
    id: 'impunity',
    ill: true,
    words: list(`impunity, international criminal court, icc, rome statute, international criminal justice,
      perpetrators, international justice, criminal tribunal, bring to justice, prosecution,
      justice for victims, prosecute, hybrid court, special court`),
    near: ['rule-of-law', 'humanitarian-law'],
  },
  {
    id: 'international-court',
    words: list(`international court of justice, icj, international arbitration, international tribunal,
      arbitral tribunal, international courts`),
    near: ['peaceful-settlement'],
  },
  {
    id: 'constitution',
    words:
      list(`constitution, constitutional, constitutional reform, new constitution, constitutional amendment,
      constituent assembly, constitutional review`),
  },
  {
    id: 'security-sector',
    words:
      list(`security sector, police, security sector reform, law enforcement, national police, security forces,
      policing, public order, demobilization, disarmament demobilization and reintegration, reintegration,
      ex combatants, public security, citizen security`),
  },
  {
    id: 'regulatory-framework',
    words:
      list(`regulatory framework, legal framework, legislation, regulatory documents, organizational documents,
      regulatory, legal basis, laws, legislative, regulations, normative, national legislation,
      legally binding instrument`),
  },
  {
    id: 'capacity',
    light: true,
    words: list(`capacity, capability, potential, strength, means, abilities, forces and means,
      institutional capacity, national capacities`),
    near: ['training'],
  },
  {
    id: 'security',
    light: true,
    words: list(`security, safety, stability, peace and security, international peace,
      international peace and security, collective security, regional security, regional stability, safe,
      security system`),
    near: ['peace'],
  },
  {
    id: 'peace',
    light: true,
    words: list(`peace, peaceful, peaceful world, world peace`),
    near: ['security'],
  },
  {
    id: 'effectiveness',
    light: true,
    words: list(`effectiveness, efficiency, effective, efficient`),
  },
  {
    id: 'international-status',
    words: list(`international status, prestige, reputation, visibility, popularize`),
  },
  {
    id: 'supplies',
    words: list(`equipment, supplies, weapons supply, hardware, logistic support, armament`),
  },
  {
    id: 'information-exchange',
    words: list(`exchange of information, information exchange, information sharing, share information,
      exchange information, exchange of experience, share experience, share our experience,
      sharing experience, exchange of operational information, best practices, lessons learned`),
  },
];
