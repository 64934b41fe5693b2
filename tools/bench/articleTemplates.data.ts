// Sentences for generated articles, written for this project. What stands in braces is filled by makeArticles.ts.

export const COUNTRIES = [
  { name: 'Ghana', adjective: 'Ghanaian', capital: 'Accra' }, { name: 'Togo', adjective: 'Togolese', capital: 'Lomé' },
  { name: 'Kenya', adjective: 'Kenyan', capital: 'Nairobi' }, { name: 'Peru', adjective: 'Peruvian', capital: 'Lima' },
  { name: 'Norway', adjective: 'Norwegian', capital: 'Oslo' }, { name: 'Japan', adjective: 'Japanese', capital: 'Tokyo' },
  { name: 'Chile', adjective: 'Chilean', capital: 'Santiago' }, { name: 'Nepal', adjective: 'Nepalese', capital: 'Kathmandu' },
  { name: 'Jordan', adjective: 'Jordanian', capital: 'Amman' }, { name: 'Latvia', adjective: 'Latvian', capital: 'Riga' },
  { name: 'Cuba', adjective: 'Cuban', capital: 'Havana' }, { name: 'Oman', adjective: 'Omani', capital: 'Muscat' },
  { name: 'Poland', adjective: 'Polish', capital: 'Warsaw' }, { name: 'Vietnam', adjective: 'Vietnamese', capital: 'Hanoi' },
] as const;

export const TITLES = ['President', 'Foreign Minister', 'Prime Minister', 'Defence Minister'] as const;

export const TOPICS = [
  'grain exports', 'the fishing agreement', 'a new rail line', 'the treatment of seasonal workers', 'border security', 'the price of natural gas', 'water rights on the upper river',
  'the exchange of prisoners', 'a joint satellite', 'the return of looted art', 'tariffs on steel', 'the fight against piracy', 'visas for students', 'an undersea cable',
] as const;

export const EVENTS = ['summit', 'talks', 'ministerial meeting', 'conference', 'consultations', 'round of negotiations'] as const;

export const HEADLINES = [
  '{aLand} and {bLand} edge towards deal on {topic}', '{a} in {bCapital} for talks on {topic}', '{bCapital} {event} ends without a word on {topic}',
  '{aAdjective} delegation expected in {bCapital} on {weekday}', '“No time to lose”, {a} tells {bAdjective} hosts', 'What {aLand} wants from {bLand}',
] as const;

export const LEADS = [
  '{aAdjective} {aTitle} {A} met {bAdjective} {bTitle} {B} on {weekday} to discuss {topic}, officials in both capitals said.',
  '{B}, the {bTitle} of {bLand}, received {aAdjective} {aTitle} {A} in {bCapital} on {date} for the first {event} between the two countries since {year}.',
  '{aAdjective} {aTitle} {A} is to hold talks with {bTitle} {B} on {future}, the {bAdjective} Foreign Ministry announced late on {weekday}.',
  'A planned {event} between {aLand} and {bLand} was called off on {weekday} after {aTitle} {A} accused {bCapital} of “playing for time” over {topic}.',
  'Delegations from {aLand}, {bLand} and {third} ended three days of {event} here on {weekday} with a promise to meet again in {month}.',
] as const;

export const PARAGRAPHS = [
  '“We have never been closer to an agreement,” {a} told reporters after the meeting. “What is missing is a signature, and a signature takes one minute.”',
  '{b} was more careful. He said that {number} of the 240 pages of the draft had still to be read by lawyers, and that {bLand} would not be hurried.',
  'The two had last met in {thirdCapital} on {past}, on the sidelines of a United Nations conference, where they spoke for less than half an hour.',
  'According to the {bAdjective} state news agency, the delegation also visited a port near {bCapital} on {weekday} morning and was shown plans for a terminal that is to open in early {month}.',
  '“It would be wrong to call this a breakthrough,” said {C}, an analyst at the {body} in {thirdCapital}. “It is a door that somebody has left ajar.”',
  'A spokesman for {a}, {N}, declined to say whether the {aTitle} would travel to {thirdCapital} next week, as newspapers there had reported.',
  'The {event} had been scheduled for {past} but was put off twice, first because of a strike at {bCapital} airport and then because of elections in {aLand}.',
  '{aLand} and {bLand} agreed in {year} to share the costs of {topic}. Since then, payments of more than {many} million dollars have been held back, each side blaming the other.',
  'In a joint statement the ministers said they “took note of the concerns of all parties” and asked experts to report by {future}. They did not mention {topic}.',
  '{third}, which borders both countries, has offered to host a further round. Its ambassador in {bCapital}, {N}, told parliament on {weekday} that invitations would go out within two weeks.',
  'Asked about {topic}, {a} said he had raised the matter with {b} “in all clarity”, adding that he expected an answer by the end of the month.',
  '“They talk, we wait,” said {N}, who runs a small haulage firm with {number} employees near the border. “Last year it was forms. This year it is other forms.”',
  'Two people familiar with the negotiations said that the {company}, which employs some {many} people in {aLand}, had lobbied against the deal until at least mid-{month}.',
  '{N}, chairwoman of the foreign affairs committee, called the visit “overdue” and urged the government to publish the protocol of {past}.',
  'The {bAdjective} opposition, however, walked out of a briefing on {weekday}. Its leader, {N}, said: “Nobody has told us what we are supposed to applaud.”',
  'Talks between the defence ministers of {aLand}, {bLand} and {third} are planned for {future} in {aCapital}. They are to deal with {topic} and with patrols at sea.',
] as const;

export const BACKGROUND = [
  'Relations have been cool since {year}, when {bLand} withdrew its ambassador over {topic}. He returned {number} months later, but trade between the two countries has fallen by {number} per cent.',
  'The last treaty of this kind was signed in {thirdCapital} in {month} {year} and ran for ten years. It was renewed once and then lapsed almost unnoticed.',
  'Figures published by the World Bank on {past} put the volume of trade at {many} million dollars in the first half of the year, slightly less than in the same period of {year}.',
  'In the 1990s, tens of thousands of {aAdjective} workers crossed the border every summer. Today, officials say, fewer than {many} do so.',
  'On the eve of the visit some {number} demonstrators gathered in front of the {aAdjective} embassy. Police said that the protest, the third since {month}, ended peacefully shortly before midnight.',
  'The {body}, an independent research centre, estimates that a settlement could be worth {many} jobs by 2030, most of them in the north.',
  '{a}, a trained engineer, took office on {past} {year}. He had earlier been mayor of {aCapital} and, for a short time, deputy head of the {company}.',
  'Nothing in the text obliges either side to act before the spring. Diplomats point out that a similar paper of {year} was praised by everybody, ratified by nobody and forgotten within two years.',
] as const;
