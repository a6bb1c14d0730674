/** A mail to a desk, ready to be sent from the mail page. */
export interface MailDraft {
  from: string;
  name: string;
  to: string;
  subject: string;
  text: string;
}

/** A mail that says all a P1 needs. */
export const exampleMail: MailDraft = {
  from: 'thandi@karoo.example',
  name: 'Thandi Nkosi',
  to: 'support@interstellio.io',
  subject: 'P1: no subscriber can authenticate',
  text: `Hello,

Company: Karoo Telecom
Contact: Thandi Nkosi
Phone: +27 23 555 0112
Priority: P1

Since 09:05 no subscriber in the Beaufort West region can authenticate. All of them are affected; this is production.
Error: "Access-Reject: internal error 5012" from both RADIUS nodes. We changed nothing.
We restarted the NAS, it did not help, and there is no workaround.

Please call me.
Thandi`,
};
