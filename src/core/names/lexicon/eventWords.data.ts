// Words that head an event's name, and words that begin one ("Hurricane"); separated by commas. Written for this project.
export const EVENT_HEADS = `
war,wars,summit,olympics,games,cup,revolution,conference,festival,championship,championships,open,uprising,intifada,massacre,genocide,offensive,crisis,congress,forum,
expo,exposition,marathon,tournament,grand prix,masters,classic,bowl,derby,convention,accident,disaster,earthquake,tsunami,hurricane,attacks,bombing,bombings,rebellion,referendum,
election,elections,day,eve
`;
export const STORM_WORDS = `hurricane,typhoon,cyclone,operation`;
