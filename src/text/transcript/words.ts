/** Words by which the parts of a transcript's page are told apart. Lower case. */

/** Heads of offices: what stands before a speaker's name, or for it. */
export const offices: ReadonlySet<string> = new Set(
  `administrator admiral advisor adviser aide ambassador analyst archbishop assistant associate attorney baroness
  bishop brigadier captain cardinal ceo cfo chair chairlady chairman chairperson chairwoman chancellor chief
  co-chair co-chairman colonel commander commandant commissioner comptroller congressman congresswoman coordinator
  correspondent councillor counsel counsellor counselor crown dean delegate deputy director
  director-general editor editor-in-chief emir envoy executive facilitator founder general governor
  governor-general head host justice judge king leader lieutenant lord major manager marshal mayor member minister
  moderator monsignor nuncio officer official ombudsman operator pastor patriarch plenipotentiary pope premier
  president presenter prince princess principal professor prosecutor provost queen rabbi rapporteur rector
  representative reverend secretary secretary-general senator senior sergeant sheikh sheik sherpa speaker
  spokesman spokesperson spokeswoman sultan superintendent taoiseach tech treasurer undersecretary
  under-secretary under-secretary-general vice vice-chair vice-chairman vice-chancellor vice-president
  acting foreign prime first interim designate elect former honorary presidential special
  national security press state staff defense defence finance trade interior`.split(/\s+/),
);

/** What an office is of, and no surname: "Head of the Federal Customs Service". */
export const bodies: ReadonlySet<string> = new Set(
  `academy administration affairs agency agriculture alliance army assembly association authority bank board bureau
  cabinet centre center chamber college commerce commission committee communications company confederation conference
  congress corporation council court culture customs defence defense department development duma economy education
  embassy emergencies energy environment federation finance fisheries forces foundation fund government group health
  healthcare housing industry inspectorate institute institution interior justice labour labor ministry mission nations
  navy network office organisation organization organisations organizations parliament party police policy ports
  programme program protection region republic resources safety science secretariat security senate service services
  society sport sports staff state states statistics supervision taxation technology territory tourism trade transport
  treasury tribunal union university works`.split(/\s+/),
);

/** Of these, the ones that say who somebody is by themselves; the rest only go with them ("deputy", "foreign"). */
const qualifiers: ReadonlySet<string> = new Set(
  `acting associate assistant crown defence defense deputy elect designate executive finance first foreign former
  honorary interim interior national presidential press prime security senior special state tech trade vice`.split(
    /\s+/,
  ),
);

export const isOffice = (word: string): boolean => offices.has(word.toLowerCase());
export const isOfficeHead = (word: string): boolean => isOffice(word) && !qualifiers.has(word.toLowerCase());

export const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx mme dr prof sir dame lord lady hon rev fr gen col lt sen rep amb sec gov excellency h.e'.split(
    ' ',
  ),
);

export const isHonorific = (word: string): boolean => honorifics.has(word.toLowerCase().replace(/\.$/, ''));

/** Labels of people in the room who are not named. */
export const askers: ReadonlySet<string> = new Set(
  `q question questions remark remarks reporter journalist press media audience caller voice voices
  participant participants student questioner`.split(/\s+/),
);

/** Labels that name a part in the meeting and no person. */
export const parts: ReadonlySet<string> = new Set(
  'a answer response reply moderator operator interviewer host presenter announcer interpreter translator staff speaker aide'.split(
    ' ',
  ),
);

/** Words inside an office or a name that are not capitalised. */
export const connectors: ReadonlySet<string> = new Set(
  'of the and for on in to at with by under from de la le du des von van der den di da do dos das del della bin ibn bint al el ul as e y zu ter'.split(
    ' ',
  ),
);

export const particles: ReadonlySet<string> = new Set(
  'de la le du des von van der den di da do dos das del della bin ibn bint al el ul e y zu ter st'.split(' '),
);

/** Words before a colon or a stop that never are a speaker: notes, headings, enumerations, forms of address. */
export const notSpeakers: ReadonlySet<string> = new Set(
  `note notes nb note example examples first second third fourth fifth sixth seventh eighth ninth tenth finally last
  lastly next also again today tomorrow yesterday however therefore thus so result results conclusion summary
  background subject date time place location venue contact attendees participants present absent annex appendix
  source sources topic topics agenda introduction objective objectives goal goals priority priorities step article
  section chapter part paragraph table figure fact facts transcript correction update warning important reminder
  publication published status version link links tags photo video text begin end see read more share print email
  dear ladies gentlemen colleagues friends excellencies fellow members distinguished comrades citizens countrymen
  americans thank thanks point points item items number question: option answer: yes no ok okay and but or if when
  while where why how what who this that these those here there it we i you he she they our my your his her their
  in on at by for to from with without let one two three four five six seven eight nine ten`.split(/\s+/),
);

/** What a site puts around its pages. */
const siteLine =
  /^(?:see also|additional|events|news|transcripts|speeches and transcripts|view settings|font size:?|site colou?rs:?|official website of .{3,60}|print|share|home|menu|search|skip to (?:main )?content|.{0,40}\s\/|\d{1,3} of \d{1,3}|_{3,}|for immediate release|the white house|office of the press secretary)$/i;

export const isSiteLine = (line: string): boolean => line.length <= 90 && siteLine.test(line);

/** Headings of a page's foot. */
const footHeading =
  /^(?:geography|topics|tags|persons|people|additional|publication status|published in sections?:?.*|publication date:?.*|direct link:?.*|text version|text versionevents)$/i;

export const isFootHeading = (line: string): boolean => line.length <= 160 && footHeading.test(line);

const closing =
  /^(?:end|end text\.?|# # #|###|-30-|\(?the (?:briefing|press conference|meeting|interview) (?:was )?(?:concluded|ended)(?: at .{3,30})?\.?\)?)$/i;

/** "END", "###": nothing after it was said. */
export const isClosing = (line: string): boolean =>
  line.length <= 90 && closing.test(line.replace(/\s{2,}.*$/, ''));

const begins = /^begin(?:ning of)? text:?$/i;
export const isBeginText = (line: string): boolean => begins.test(line);

/** The clerk's words in the record of a meeting. */
const clerk =
  /^(?:the agenda was adopted|adoption of the agenda|it was so decided|the (?:meeting|session) (?:was )?(?:called to order|rose|suspended|resumed|adjourned)|(?:the )?members of the (?:security )?council (?:observed|stood)|a vote was taken|the draft resolution (?:was|received)|at the invitation of the president|in favour:?$|against:?$|abstaining:?$|there being no objection, it (?:is|was) so decided)/i;

export const isClerkLine = (line: string): boolean => line.length <= 400 && clerk.test(line);
