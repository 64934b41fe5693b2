// Named events, separated by commas. Written for this project.
export const EVENTS = `
World War I,World War II,World War One,World War Two,World War III,First World War,Second World War,WWI,WWII,Cold War,Great War,Gulf War,Persian Gulf War,Iraq War,Vietnam War,Korean War,Crimean War,Falklands War,Six-Day War,Yom Kippur War,Great Patriotic War,
Spanish Civil War,American Civil War,Boer War,Hundred Years War,Holocaust,Nakba,Arab Spring,Orange Revolution,Rose Revolution,Tulip Revolution,Velvet Revolution,French Revolution,Russian Revolution,October Revolution,Islamic Revolution,Cultural Revolution,
Great Depression,Intifada,Second Intifada,Euromaidan,Prague Spring,Bloody Sunday,Tet Offensive,World Cup,FIFA World Cup,Olympics,Olympic Games,Winter Olympics,Summer Olympics,Paralympics,Asian Games,Commonwealth Games,Euro 2024,Euro 2020,Super Bowl,World Series,Tour de France,
Champions League,Europa League,Premier League,Wimbledon,Australian Open,French Open,US Open,U.S. Open,Davis Cup,Ryder Cup,Grand Prix,Christmas,Christmas Eve,Christmas Day,Easter,Easter Sunday,Good Friday,Palm Sunday,Lent,Carnival,Ramadan,Eid al-Fitr,Eid al-Adha,Hajj,Hanukkah,Passover,Yom Kippur,Rosh Hashanah,
Diwali,Thanksgiving,Halloween,New Year's Day,New Year's Eve,Independence Day,Labor Day,Memorial Day,Veterans Day,May Day,Victory Day,V-E Day,VE Day,Bastille Day,D-Day,World AIDS Day,International Women's Day,Brexit,Summit of the Americas,
Russia-Africa Summit,BRICS summit,NATO summit,EU summit,G7 summit,G8 summit,G20 summit,G-8 summit,G-20 summit,African Union summit,APEC summit,ASEAN summit,Davos,Eurovision,Eurovision Song Contest,Hurricane Katrina,Hurricane Rita,Hurricane Sandy,Hurricane Wilma,Chernobyl disaster
`;
