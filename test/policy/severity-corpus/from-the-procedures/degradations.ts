import type { Ticket } from './ticket';

/** Works, but badly or only for some: slow, intermittent, one site of many, wrong figures. */
export const degradations: readonly Ticket[] = [
  {
    id: 'everything-crawls',
    summary: 'so slow',
    description:
      'Hi, since Monday every screen of the CRM takes 20-30 sec to open, for all of us (about 140 in the call centre). We do get our calls logged but at half the rate, and the waiting line is 40 minutes long. Can someone look?\nLorna, Brightwater Insurance Services',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'all slow, work goes on at half pace',
  },
  {
    id: 'one-site-of-nine',
    summary: 'Site Ostrava no connection to archive',
    description:
      'The clinic in Ostrava has had no connection to the image archive since 07:20, radiologists there cannot compare to old images and appointments are moved. The eight other clinics work normally. Our line provider found no fault.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: '1 of 9 clinics; radiology there reads no older images',
      workaround: 'colleagues in Brno can send single images over by courier share, only for emergencies',
    },
    stakater: 'P2',
    interstellio: 'P2',
    why: 'one hospital site of nine cut off, the others fine',
  },
  {
    id: 'one-auth-in-five-fails',
    summary: 'Auth failing about 1 in 5',
    description:
      'Hi support\n\nFrom 18h00 each evening roughly one in five of our subscribers can\'t authenticate, they try for 10 or 20 minutes and then it goes. Off-peak it is fine. Call centre gets 400 calls a night about it. Radius log shows "no response from accounting backend, dropping request".\nLerato Dube, Sisonke Net',
    channel: 'email',
    chosen: 'P2',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'many logins fail and retry does not reliably help',
  },
  {
    id: 'nightly-stock-sync-late',
    summary: 'stock sync arrives late',
    description:
      'The nightly stock sync used to be done by 3, now it ends around 6 or 7. Shops open at 9 so nobody has noticed yet, but the trend is not nice.',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'stock figures lag a few hours, small effect',
  },
  {
    id: 'ci-queue-hours',
    summary: 'Runners pick up jobs after 2-3 hours',
    description:
      'Jobs sit in "waiting for runner" for two to three hours although 30 of 60 runners show idle. It started when the scheduler was moved to the new region. Jobs do finish in the end.',
    channel: 'portal',
    chosen: 'P2',
    facts: {
      environment: 'production CI',
      impact: '200 devs, no release this week has gone out on the planned day',
      workaround: 'we build hot fixes on laptops, not allowed for regulated parts',
    },
    stakater: 'P2',
    interstellio: 'P2',
    why: 'builds run hours late for 200 developers, releases slip',
  },
  {
    id: 'bi-numbers-wrong',
    summary: 'revenue doubled?',
    description:
      "The revenue dashboard counts every order twice since the weekend load. That would be lovely but it isn't true. All regional managers plan their week with this and the board pack goes out on Thursday, so right now nobody can trust any figure in the tool. The order system itself is correct.\nHenrike Solberg / Nordkyst Retail",
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'board reports wrong for all, decisions depend on them',
  },
  {
    id: 'search-down-shop',
    summary: 'Search returns nothing',
    description:
      'Site search on lumenandloam.example gives zero hits for any word. Visitors can still click through the categories and check out, but orders are about 40 per cent below a normal Tuesday.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'major feature of live shop broken, sales continue lower',
  },
  {
    id: 'call-quality',
    summary: 'Choppy audio',
    description:
      'Dear support, since the firmware roll-out our agents and their callers hear each other in pieces. All 60 seats. Some callers hang up and write bad reviews. Calls do connect, that part is ok. Codec G.711, jitter 90 to 140 ms on your side of the SBC according to our traces.\nRegards, Anselm Okoro, Quillfeather Travel',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'calls work but break up for everyone',
  },
  {
    id: 'one-user-slow',
    summary: 'My ERP is slow',
    description:
      'When I open the item list it takes 15 seconds. My colleague beside me has 2 seconds. I can work but it is annoying. Laptop restarted already.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'one user, slow but able to work',
  },
  {
    id: 'intermittent-502-rare',
    summary: 'sporadic 502',
    description:
      'we see maybe 10 to 15 bad gateways per day out of 2 million calls, client retries succeed every time. Attached is a list of request ids. would like to know where they come from before it grows\n-- platform team, Pellworm Logistics',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'occasional errors which a retry clears',
  },
  {
    id: 'mail-delays-hours',
    summary: 'Mails take 3 to 5 hours',
    description:
      'Incoming mail from outside is delivered with three to five hours of delay since yesterday noon. Nothing seems to be lost. Received headers show that the time passes between mx2 and the scanner.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: 'everybody, customers think we ignore them. Legal missed a deadline yesterday',
      workaround: 'phone',
    },
    stakater: 'P2',
    interstellio: 'P2',
    why: 'all mail hours late, still arrives',
  },
  {
    id: 'exports-fail-big',
    summary: 'Export > 100k rows fails',
    description:
      'Hello, exports with more than about 100 000 rows stop with "worker exceeded memory". Smaller ones work. Only the controlling team of three people does such big ones and only once a quarter; the next is in February.',
    channel: 'email',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'only very large exports fail, small ones fine',
  },
  {
    id: 'labels-slow-peak',
    summary: 'Label printing snail pace before christmas',
    description:
      'Each label needs now 40 second, before was 2 second. We have 12 packing tables and all are same. We ship today maybe 3000 parcel in place of 9000, trucks leave half empty. Please to look quick, is our best month.\nIonut, Bazar Carpat',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'packing at a third of the speed in peak season',
  },
  {
    id: 'one-region-users-refused',
    summary: 'Users from APAC are refused',
    description:
      'Since the weekend about 300 of our 1,900 people, everyone in Singapore and Manila, get "access denied by location rule" when signing in. Europe and the Americas are fine. We did not touch the rule. They have been idle since their morning.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'a sizeable part of users cannot work, others can',
  },
  {
    id: 'dashboards-lag-minor',
    summary: 'Graphs lag behind',
    description:
      'Bandwidth graphs in the monitoring page are 45 minutes behind. Alerts come on time as far as we can tell. NOC is a bit blind with it but traffic itself is normal.',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'monitoring graph lags, service itself fine',
  },
];
