const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words before a person's name; longest forms are joined from these by the finder ("Deputy Prime Minister"). */
export const honorifics =
  list(`Mr Mrs Ms Miss Mme Dr Sir Dame Lord Lady Prof Professor Father Pope Sheikh Sheik Imam King Queen
  Prince Princess Archbishop Bishop Cardinal Monsignor Reverend Rev Emperor Emir Sultan Ayatollah MR MRS MS DR Madam Madame`);

/** Offices that stand right before a name: "Foreign Minister Lavrov", "CSTO Secretary General Yury Khachaturov". */
export const offices =
  list(`President Vice-President Premier Chancellor Minister Secretary Secretary-General General Ambassador
  Governor Senator Congressman Congresswoman Representative Chairman Chairwoman Chair Chairperson Speaker Director
  Commissioner Commander Colonel Major Captain Lieutenant Admiral Marshal Sergeant Judge Justice Attorney Mayor Envoy Administrator
  Leader Counsellor Counselor Advisor Adviser Aide Spokesman Spokesperson Spokeswoman Officer Member Deputy Coordinator
  Rapporteur Taoiseach PRESIDENT SECRETARY CHAIRMAN CHAIR AMBASSADOR MINISTER SENATOR GENERAL GOVERNOR`);

/** Head words that make a capitalised run an organisation. */
export const organisationHeads =
  list(`Organisation Organization Council Committee Subcommittee Commission Assembly Parliament Bank Fund
  Ministry Department Agency Court Tribunal University Institute College School Academy Party Group Alliance Army Navy Corps Force Forces
  Corporation Company Association Federation Union Office Bureau Service Services Authority Board Centre Center Foundation Secretariat League
  Front Movement Network Mission Administration Directorate Staff Headquarters Division Brigade Police Guard Duma Chamber Cabinet Congress
  Senate Panel Platform Coalition Task-Force Community Consortium Club Society Church Holding Times Post News
  Journal Newspaper Television Press Zeitung Presidium Delegation Quartet Troika Facility Bundestag Programme Inspectorate Conference-Secretariat`);

/** Head words that make a capitalised run a document: an instrument one can agree to, carry out or break. */
export const documentHeads =
  list(`Treaty Agreement Convention Charter Protocol Declaration Statute Strategy Plan Act Memorandum Agenda Concept
  Constitution Pact Accord Accords Consensus Communiqué Communique Resolution Initiative Goals Framework Roadmap Doctrine Order Bill Law Pledge
  Guidelines Statement Covenant Amendment Manifesto Principles Arrangement Compact Code Program Budget Partnership Report Rule Directive Regulation Scheme
  Programmes Recommendations Settlement Process Article`);

/** Head words that make a capitalised run an event. */
export const eventHeads =
  list(`Summit Conference Forum Games Olympics Championship Championships Cup War Festival Exercise Exercises Dialogue Consultation
  Consultations Meeting Congresses Exhibition Expo Session Symposium Week Day Days Anniversary Round Talks Year Marathon Parade Ministerial Revolution Uprising
  Genocide Address Crisis Earthquake Hurricane Typhoon Tsunami`);

/** Head words that make a capitalised run a facility or a work. */
export const facilityHeads =
  list(`Airport Airbase Base Bridge Palace Stadium Port Station Pipeline Stream Cosmodrome Canal Square Street Avenue Mall Tower Museum
  Monument Memorial Cathedral Hospital Theatre Theater Library Prison Dam Reactor Highway Railway Corridor Tunnel Hotel Garden Observatory Kremlin Wall Park Plant Factory Plaza Tunnel Terminal
  Hall Room Checkpoint Camp`);

/** Words that make a capitalised run a place with a government. */
export const placeHeads =
  list(`Region Republic Territory Province Oblast District County City Island Islands Emirate Governorate Prefecture Kingdom
  Krai Municipality`);

/** Whole-run words that are offices, bodies in general, peoples of a meeting: capitalised, and no names. */
export const genericWords =
  list(`Government Governments State States Member Members President Presidents Minister Ministers Secretary Secretary-General Chairman Chair Assembly
  Organization Organisation Council Committee Commission Conference Convention Treaty Agreement Charter Declaration Resolution Protocol Court
  Excellency Excellencies Majesty Highness Head Heads Delegation Parliament Parties Party Power Powers Nation Nations Hall Session Summit Forum Department
  Ministry Mission Office Union Alliance Group Fund Bank Programme Program Plan Strategy Agenda Panel Bureau Centre Center Army Navy Republic Kingdom
  Prime Foreign Deputy Vice Acting First Special Permanent Representative Representatives Ambassador Ambassadors Governor General Senator Senators Speaker Leader
  Internet Web God Earth World Sun Moon Covid COVID English Chapter Article Section Page Annex Table Figure Part Volume Question Answer QUESTION
  ANSWER OPERATOR MODERATOR Applause Laughter Note Friends Colleagues Ladies Gentlemen Madam Sir Mr Mrs Ms Dr Thank Thanks Yes No Well OK Okay
  North South East West Northern Southern Eastern Western Central Topics News Transcripts Publication Events Meeting Press Statement Speech Address Day Year Week
  Administration Executive Assistant Counsel Children Women Storm Affairs Security Cabinet Legislature Judiciary Budget Bill Act Law Director Administrator Commander Chief Staff Member-States Non-Member Christmas
  Easter Ramadan Version Site Search Photo Video Text Following Beginning Answering Replying Background Fatherland Motherland Homeland Constitution FINAL`);

/** Months, weekdays and their abbreviations. */
export const calendarWords =
  list(`January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
  Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);

/** Capitals that are no organisation: measures, generalities, headings' and protocol words. */
export const plainAcronyms =
  list(`GDP GNP GNI TV AIDS HIV ODA USD EUR AM PM OK ID IT AI CEO PhD MP MPs HE H.E. A.M. P.M. a.m. p.m. NGO NGOs SME SMEs ICT ICTs LDC LDCs SIDS LLDC LLDCs WMD WMDs
  R&D COP COPs NCD NCDs SIV MBS LGBTQI GOTV STD PPP FDI IPO LNG CO DVD PR VIP GPS SOS DNA FAQ URL PDF COVID COVID-19 SARS MDG ICBM HEU LEU UAV UAVs IED IEDs IDP IDPs LGBT LGBTI LGBTQ DC D.C. II III IV VI VII VIII IX XI XII XIII XIV XV
  XVI XVII XVIII XIX XX XXI TO THE OF AND IN ON MR MRS MS DR Q A I FINAL PAGE CALL SEP QE AMT GSP VAT EST GMT UTC CPI PCE ESG LEP STEM`);

/** Given names common in political transcripts of many countries, written by hand. */
export const givenNames =
  list(`Aaron Osama Usama Sonia Gabby Josh Kirsten Gina Casey Wendell Buzz Zbigniew Trayvon Avi Yair Vitaly Aleksandar Rustam Elvira Larisa Denis Yelena Veronika Fyodor Fedor Mintimer Luigi Erika Mitt Gene Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Aleksandr Alex Alexander Alexandra Alexei Alexey Alexis Alfred Ali Alice Alisher
  Allen Almazbek Amanda Amina Amy Ana Anatoly Andrea Andreas Andrei Andrew Andrey Andrzej Angela Ann Anna Anne Anthony Antoine Anton Antonio Antony António Arkady Armen Arnold Arthur Askar Aung Austin
  Barack Barbara Barry Bashar Ben Benjamin Bernard Beth Bill Bob Boris Brad Bradley Brian Bruce Bujar Carl Carla Carlos Carol Caroline Catherine Chad Charles Charlie Chris Christian Christina Christine
  Christopher Chuck Claire Claude Claudia Colin Condoleezza Connie Craig Cyril Dan Daniel David Deborah Denis Dennis Diana Diane Dick Didier Dilma Dmitry Dmitri Dominique Don Donald Doris Dorothy Doug
  Douglas Dwight Ed Eduard Eduardo Edward Edwin Eleanor Elena Elizabeth Ellen Elvira Emil Emily Emma Emmanuel Emomali Enrique Eric Erik Ernest Eugene Eva Evgeny Fatima Federica Felipe Felix Fernando Fidel Francis
  Francisco Francois François Frank Franklin Fred Frederick Gary Gennady Geoffrey George Georgi Gerald Gerard Gerhard Giorgi Giorgio Giuseppe Gloria Gordon Graham Greg Gregory Grigory Gurbanguly Hamid Hans Harold
  Harry Hassan Heather Hector Heidi Helen Henri Henry Herman Hillary Hosni Howard Hugh Hugo Ibrahim Igor Ilham Ilya Imran Irina Isaac Ivan Jack Jacob Jacques Jake James Jamie Jan Jane Janet Jason Javier Jay Jean
  Jeff Jeffrey Jen Jennifer Jens Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joachim Joan Joe Joel Johan John Johnny Jon Jonathan Jorge Jose Josef Joseph Josep Joshua José Juan Juha Judith Julia Julian Julie Justin Kamala Karen Karim Karl
  Kassym-Jomart Katherine Kathy Kay Keith Kelly Ken Kenneth Kevin Khalid Kim Kofi Konrad Konstantin Kurmanbek Larry Lars Laura Lauren Laurent Laurie Lawrence Lech Leo Leon Leonid Leslie Linda Lisa Lloyd Lois Louis Luis Luiz Lyndon Lynn Madeleine
  Mahmoud Manmohan Manuel Marc Marcel Marco Marcus Margaret Maria Marie Mario Mark Martha Martin Mary Maria Mateusz Matt Matteo Matthew Maurice Max Maxim Melissa Michael Michel Michelle Miguel Mike Mikhail Miroslav Mitch Mohamed Mohammad Mohammed
  Muhammad Muhammadu Murat Nancy Narendra Natalia Natalya Ned Nelson Nicholas Nick Nicola Nicolas Nicole Nikita Nikol Nikolai Nikolay Nilufa Norman Nouri Nursultan Oleg Oleksandr Olga Oliver Olivier Omar Oscar Otto Pablo Pamela Patricia Patrick Paul Paula
  Pedro Peter Petr Petro Phil Philip Philippe Pierre Pyotr Rachel Rafael Ralph Ramzan Raymond Rebecca Recep Rex Ricardo Richard Rick Rob Robert Roberto Robin Roger Roland Roman Ron Ronald Rosa Ross Roy Russell Ruth Ryan Salva
  Sam Samantha Samuel Sandra Sapar Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Sergio Serzh Sharon Shavkat Shinzo Silvio Simon Sooronbay Sophia Sophie Stanislav Stanley Stefan Stephanie Stephen Steve Steven Stuart Sung Susan Suzanne Svetlana Sylvia Tatyana
  Ted Teodoro Teresa Terrence Terry Theodore Theresa Thomas Tijjani Tim Timothy Tina Toby Todd Tom Tommy Tony Tsakhiagiin Ulrich Ursula Vaclav Valentina Valery Vanessa Viacheslav Vicente Victor Victoria Viktor Vincent Vitaly Vladimir Volodymyr Vyacheslav Walter Warren Wayne
  Wendy Wesley William Winston Wolfgang Xavier Xi Yaroslav Yevgeny Yitzhak Yoshihide Yury Yuri Yves Zalmay Zoran Zurab`);

/** Given names that are also plain words, months, places or titles: no names when they stand alone. */
export const ambiguousGivenNames =
  list(`Art Austin Bill Buzz Carol Chad Charlotte Chuck Dean Dick Earl Faith Florence Gene Georgia Grace Grant Hope Jack Jordan Josh Joy
  Lance Mark Max May Miles Pat Penny Rich Rob Roman Rose Said Sandy Sean Sonny Sue Van Victoria Virginia Will Dan Ali Kim Sung Xi Emil Karim Islam Hero`);

/** Head words that name nothing when only a complement stands beside them: "Government of …", "Year of …". */
export const bareHeads =
  list(`Staff Mission Office Delegation Centre Center Service Services Session Meeting Week Year Round Talks Process Report Statement Order Budget
  Bill Law Code Program Plan Hall Room State Area Region City Island Islands Republic Kingdom Party Parties Group Union Movement Front Force Forces Army Police Cabinet
  Times Principles Goals Partnership Crisis Address Wall Park Camp Base Corridor Street Division Panel Board Parliament Congress Senate Congresses Article Rule Day`);

/** Offices that are also words within names of bodies: "General Assembly", "Speaker Bureau". */
export const officesWithinNames =
  list(`General Representative Member Deputy Officer Justice Judge Speaker Commander Director Secretary Governor Colonel Chair Premier
  Leader Marshal`);

/** Capitalised at a sentence's start, and never a part of a name's run. */
export const neverInRun = list(
  `I The A An We Our This These That In At On By And But For As To With From If When It He She They My You Your His Her`,
);

/** Words of places, storms and ships: two capitalised words with one of them are no person. */
export const geographicWords =
  list(`Fort Grand Dead Cyclone Hurricane Typhoon Tropical Lesser Greater Mount Mountains Lake Cape Gulf Bay Strait Sea Ocean River Valley
  Delta Desert Islands Coast Peninsula Via Abu Iron Direct Hill Hills Heights Point Pier Rock Canyon Forest Reserve Street Road Route`);

/** Royal and church titles that are last names too: "Martin Luther King". */
export const titlesAsNames = list(`King Queen Prince Pope Father Lord Bishop Cardinal Sultan`);
