/** What mail programs attach by themselves: logos of signatures, calendars, cards, keys. */
const ornaments =
  /^(?:image\d{1,4}|logo.{0,30}|signature.{0,30}|signatur.{0,30}|banner.{0,30}|icon.{0,30}|facebook|linkedin|twitter|xing|smime)\.(?:png|jpe?g|gif|bmp|svg|p7s)$|\.(?:ics|vcf|p7s|asc|dat)$/i;

/** Whether an attached file can be evidence, by its name: a log or a screenshot is, the logo of a signature is not. */
export function isEvidence(name: string): boolean {
  return name.trim() !== '' && !ornaments.test(name.trim().slice(-200));
}
