import type { Ticket } from './ticket';

/** Data lost, wrong or seen by the wrong people, and security worries from live attack to audit. */
export const dataAndSecurity: readonly Ticket[] = [
  {
    id: 'customer-files-gone',
    summary: 'Document store empty after migration',
    description:
      "After last night's migration the store shows zero documents for all our matters. The restore page lists no snapshots either.",
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: '3,400 case files not there, lawyers cannot work and there is a hearing at 14:00',
      workaround: 'none, the restore page lists no snapshots',
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'all documents gone in production, work stopped, no restore',
  },
  {
    id: 'shown-others-payslips',
    summary: "employees see other people's payslips!!",
    description:
      "When people open their payslip they get that of somebody else, with salary and bank account. It's happening right now to everyone who logs in, I have had thirty calls. I can't find any way to switch the portal off. Please take it offline this minute!\nDagny Thorsen, HR, Havbris Seafood",
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'live leak of personal data to everyone, ongoing',
  },
  {
    id: 'ransom-note',
    summary: 'All files have ending .lokk3d',
    description:
      'We came in this morning and every file on the hosted shares ends in .lokk3d, with a note asking for coins. Plan, production, shipping: all of it stands still. We pulled the network plugs. Do you have clean copies and who do we talk to?\nTomasz, Wisla Castings, phone +48 12 555 0170',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'attack has stopped production',
  },
  {
    id: 'pentest-finding',
    summary: 'Finding of our penetration test: old TLS versions',
    description:
      "The testers found TLS 1.0 still offered on the admin interface. It's reachable from our inner network only. Rated medium by them. Please tell us how to turn it off, to be closed within 30 days.",
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'weakness found by a test, not used by anyone',
  },
  {
    id: 'strange-login',
    summary: 'Login of our admin from a country where he is not',
    description:
      "At 03:12 someone signed in as our administrator from abroad, he was asleep. We've blocked the account and found no changes so far. Please check on your side what the session did and whether a token was issued, today if possible.",
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: 'unknown so far, no change seen',
      workaround: 'account blocked by us',
    },
    stakater: 'P2',
    interstellio: 'P2',
    why: 'admin account perhaps taken over, contained, needs a prompt look',
  },
  {
    id: 'phishing-one-user',
    summary: 'phishing got through',
    description:
      "The attached mail got past the filter and landed with one of our accountants. She didn't click. Could you add the pattern?",
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'one spam mail slipped through, no harm',
  },
  {
    id: 'three-orders-lost',
    summary: 'Orders vanish between shop and ERP',
    description:
      "About 1 of 30 paid orders doesn't arrive in the ERP. The customers have paid and get nothing until they complain. We do not know which ones are missing until then, so there's no list we could work through. Since the connector update on the 4th.",
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'some orders lost each day without trace',
  },
  {
    id: 'deleted-a-folder',
    summary: 'deleted folder by mistake :(',
    description:
      'Hi, silly me removed the folder "Spring catalogue" on Friday and emptied the bin too. Can you bring it back from backup? I need it again in about ten days. Sorry!! Camille',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: "one user's own deletion, restore asked",
  },
  {
    id: 'db-corrupt-standstill',
    summary: "database won't open: page checksum mismatch",
    description:
      "PANIC: could not locate a valid checkpoint record\nStarted after the power cut. Instance is the live one, the second copy has the same error. Bookings, check-in, keys for the rooms, nothing works, we've 400 guests arriving from noon.",
    channel: 'portal',
    chosen: 'P1',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'production database will not open, everything stopped',
  },
  {
    id: 'backups-failing-quiet',
    summary: 'No backups for 19 days',
    description:
      "Found by accident: the backup job reports success but writes files of 0 bytes since the 2nd. That's the live ledger of the whole group. Everything runs, but if anything happened now we'd have nothing since then. A manual run makes 0 bytes too.",
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'no backup for weeks, no loss yet but serious exposure',
  },
  {
    id: 'export-contains-too-much',
    summary: 'report sent to wrong partner',
    description:
      "The scheduled report with names and addresses of about 900 clients went to a partner who should only get totals. We've stopped the schedule and they confirmed deleting it. We have 72 hours to tell the authority and need from you the log of what exactly went out and why the filter was ignored.\nGabriele Fontana, Data Protection, Lagoverde Assicurazioni",
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'personal data went to one partner, stopped now, must be followed up',
  },
  {
    id: 'question-encryption',
    summary: 'Are the backups encrypted?',
    description:
      'For a customer questionnaire: are the backups encrypted at rest, with which method, and who holds the keys? What happens in a breach?',
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'security question, no incident',
  },
  {
    id: 'duplicate-charges',
    summary: 'charged two times',
    description:
      'hello, since the yesterday many of our client are charged two time for one ticket of bus, maybe 600 until now and continue to come. We give money back by hand but they are angry and newspaper call us. Selling functions normal.\nNuno, Rede Serrana Bus',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'many customers charged twice, goes on',
  },
  {
    id: 'certificate-stolen-key',
    summary: 'Our signing key is on a public paste site and being used',
    description:
      'The key of our identity tenant was posted publicly at about 10 and we see tokens we have not issued, for board members among others. Rotating ends in "operation locked by support". We need you to rotate or to shut sign-in at once.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: 'anyone can mint a valid login for all 52,000 accounts and someone is doing it',
      workaround: "we can't rotate, the button ends in an error",
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'signing key out and in use by strangers against all users',
  },
  {
    id: 'sync-lost-notes',
    summary: 'Notes disappear after saving on tablets',
    description:
      "Nurses in home care write their visit notes on the tablet, it says saved, and in the evening a part of them is gone, in all four districts. They write it again from memory. Yesterday 70 of 510. We've found no pattern and no way to get them back.",
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'notes of nurses are lost regularly, no way back',
  },
];
