// Short forms of given names, and other spellings that share too few letters; names that look alike and are two. From
// common knowledge.

const SETS = `william bill billy will liam;robert bob bobby rob;richard dick rick rich ricky;james jim jimmy jamie;john jack johnny;joseph joe joey pepe jose;edward ed ted eddie teddy;theodore ted teddy;
michael mike mick mikhail;thomas tom tommy;charles charlie chuck carlos;anthony tony antonio;benjamin ben benny;samuel sam;daniel dan danny;david dave;donald don donny;kenneth ken kenny;ronald ron ronnie;
stephen steve steven;andrew andy drew;nicholas nick nicolas nikolai;alexander alex sasha alec;margaret maggie peggy meg;elizabeth liz beth betty lisa eliza;katherine kate kathy katie catherine cathy;
patricia pat patty;patrick pat;deborah debbie deb;susan sue;jennifer jenny jen;victoria vicky;rebecca becky;francis frank francisco pancho paco;franklin frank;lawrence larry;gerald jerry gerry;henry harry hank;
albert al bert;frederick fred freddy;timothy tim;jeffrey jeff geoffrey geoff;gregory greg;raymond ray;leonard len leo;peter pete pyotr;philip phil;vladimir vova volodymyr;dmitry dima;ivan vanya;mohammed muhammad mohamed mohammad mehmet mahamadou mamadou muhammed;
hussein husain hossein;ahmed ahmad;yusuf yousef yossi joseph;abdullah abdallah;ibrahim abraham ebrahim;yevgeny evgeny eugene jewgeni yevgeni;alexei alexey aleksei;sergei sergey sergej serguei;yuri yury juri iouri;hillary rodham;
jacqueline jacqui jackie;vincent vince vinny;emanuel emmanuel manny manuel;david daoud daud dawood davud daudi;franciskus franciscus frans;george georgios yorgos giorgos yeorgios georgi georgiy heorhiy;giuseppe joseph beppe;
joshua josh;matthew matt;christopher chris christoph christophe kristof;jonathan jon;nathaniel nathan nate;douglas doug;arthur art;walter walt;zachary zach zack;abraham abe;solomon sol;jessica jess;barbara barb;pamela pam;
judith judy;dorothy dot;cynthia cindy;sandra sandy;theresa teresa terry;veronica ronnie;caroline carrie;florence flo;gabrielle gaby;nancy ann;yekaterina ekaterina katya katerina kateryna;yelena elena olena jelena;
nataliya natalia natasha nataly;tatiana tatyana tanya tetiana;olga olha;anastasia nastya;mikhail misha mykhailo mihail michail;grigory grisha hryhoriy grigori;pavel pasha pavlo;konstantin kostya kostiantyn;
oleg oleh;igor ihor;serhiy sergiy sergei sergey;andrei andrey andriy andrij;viktor victor;vasily vasiliy vasyl wassili;petr pyotr petro pjotr;nikolay nikolai mykola nikola;anatoly anatolii anatolij;yevhen yevgeny evgeni jewgeni evgenij;
omar umar omer;osman othman uthman ousmane;khalid khaled;jamal gamal djamal djamel;hasan hassan;hussain houssein husayn hosain;mustafa mustapha moustapha;rashid rachid rasheed;said saeed sayeed saïd;salih saleh salah;
suleiman sulaiman sulayman souleymane soliman;ismail ismael esmail;khadija khadijah hadiza;fatima fatimah fatoumata fatma;aisha aicha ayesha aysha aissata;zainab zeinab zaynab;walid waleed oualid;tariq tarek tarik;faisal faysal feisal;
noor nur nour;abdel abdul;jafar jaafar djafar;yahya yehia yahia;musa moussa mousa;isa issa essa;dawit david;
adam;alan allan allen;aaron;brian bryan;carl karl;darren;daryl darrell darryl;damon;dean;don;eric erik;erin;gary garry;barry;gordon;jordan;kevin;kelvin;karen;kerry;laura;lara;lauren;marie;maria;mark marc;marcus markus;martin;marvin;
maurice mo moe;moses mo moe;mary;marta martha;mara;marco marko;mario;maurice;morris;nadia;nadine;nina;nora;paul;paula;ramon;raul;roland;ronan;rory;roy;ryan;sean;shane;simon;simone;sara sarah;terrence;tina;tim;tom;wanda;wendy;warren;anna;anne ann;andrea;angela;angelo;
alberto;roberto;alfredo;fernando;hernando;carla;carlo;julia;julie;julio;julian;juliana;denis dennis;denise;leon;leah;lena;lea;luis;luisa;louis;louise;lucas lukas;lucy;luke`;

const groups = new Map<string, Set<number>>();
for (const [i, set] of SETS.split(';').entries()) for (const name of set.trim().split(/\s+/)) groups.set(name, (groups.get(name) ?? new Set()).add(i));

/** Forms of one given name. */
export function areNicknames(a: string, b: string): boolean {
  const x = groups.get(a);
  const y = groups.get(b);
  return x !== undefined && y !== undefined && shareOne(x, y);
}

/** Two given names that everybody knows as two, however alike: Daniel and Daryl. */
export function areOtherNames(a: string, b: string): boolean {
  const x = groups.get(a);
  const y = groups.get(b);
  return x !== undefined && y !== undefined && !shareOne(x, y);
}

function shareOne(x: ReadonlySet<number>, y: ReadonlySet<number>): boolean {
  for (const g of x) if (y.has(g)) return true;
  return false;
}
