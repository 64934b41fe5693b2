// Short forms of given names that share too few letters with the long ones. From common knowledge.

const SETS = `william bill billy will liam;robert bob bobby rob;richard dick rick rich ricky;james jim jimmy jamie;john jack johnny;joseph joe joey pepe jose;edward ed ted eddie teddy;theodore ted teddy;
michael mike mick mikhail;thomas tom tommy;charles charlie chuck carlos;anthony tony antonio;benjamin ben benny;samuel sam;daniel dan danny;david dave;donald don donny;kenneth ken kenny;ronald ron ronnie;
stephen steve steven;andrew andy drew;nicholas nick nicolas nikolai;alexander alex sasha alec;margaret maggie peggy meg;elizabeth liz beth betty lisa eliza;katherine kate kathy katie catherine cathy;
patricia pat patty;patrick pat;deborah debbie deb;susan sue;jennifer jenny jen;victoria vicky;rebecca becky;francis frank francisco pancho paco;franklin frank;lawrence larry;gerald jerry gerry;henry harry hank;
albert al bert;frederick fred freddy;timothy tim;jeffrey jeff geoffrey geoff;gregory greg;raymond ray;leonard len leo;peter pete pyotr;philip phil;vladimir vova volodymyr;dmitry dima;ivan vanya;mohammed muhammad mohamed mohammad mehmet mahamadou mamadou muhammed;
hussein husain hossein;ahmed ahmad;yusuf yousef yossi joseph;abdullah abdallah;ibrahim abraham ebrahim;yevgeny evgeny eugene jewgeni yevgeni;alexei alexey aleksei;sergei sergey sergej serguei;yuri yury juri iouri;hillary rodham`;

const groups = new Map<string, Set<number>>();
for (const [i, set] of SETS.split(';').entries()) for (const name of set.trim().split(/\s+/)) groups.set(name, (groups.get(name) ?? new Set()).add(i));

export function areNicknames(a: string, b: string): boolean {
  const x = groups.get(a);
  const y = groups.get(b);
  return x !== undefined && y !== undefined && [...x].some((g) => y.has(g));
}
