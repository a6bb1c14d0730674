/**
 * Providers that the lists lack: each gives addresses to anybody, for good. Kept by hand; a name belongs here when the
 * provider's own site offers it to the public.
 */
export const providers: readonly string[] = [
  // Some are paid for; companies at these providers write from domains of their own.
  'hey.com',
  'mailbox.org',
  'kolabnow.com',
  'runbox.com',
  'startmail.com',
  'onmail.com',
  'tuta.com',
  'tutanota.com',
  'disroot.org',
  'riseup.net',
];

/**
 * Relays forward to a mailbox that stays hidden, some by a subdomain for each person. They last, so they are not
 * disposable; they belong to one person, so they are no company's.
 */
export const relays: readonly string[] = [
  'duck.com',
  'mozmail.com',
  'privaterelay.appleid.com',
  'simplelogin.com',
  'simplelogin.co',
  'slmail.me',
  'aleeas.com',
  'passmail.net',
  'passinbox.com',
  'addy.io',
  'anonaddy.com',
  'anonaddy.me',
];
