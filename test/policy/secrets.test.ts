import { describe, expect, test } from 'vitest';
import { secretsIn, withoutSecrets } from '../../src/policy/secrets';
import { pem, random, randomHex, tokens } from './secrets-samples';

const word = ['Tr0ub', '4dor&3'].join('');
const key = random(32);

const kinds = (text: string) => secretsIn(text).map(({ kind }) => kind);
const held = (text: string) => secretsIn(text).map(({ start, end }) => text.slice(start, end));

test.each(tokens)('%s is found and named a token', (_name, token) => {
  const text = `Calls fail with ${token} since noon.`;
  expect(kinds(text)).toEqual(['token']);
  expect(held(text)).toEqual([token]);
});

test.each(['RSA PRIVATE KEY', 'PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])(
  'a block that begins with %s is removed whole',
  (what) => {
    expect(withoutSecrets(`before\n${pem(what)}\nafter`)).toBe('before\n[removed: private key]\nafter');
  },
);

test('a private key that Kubernetes keeps in base64 is found', () => {
  const key = Buffer.from(pem('RSA PRIVATE KEY')).toString('base64');
  const certificate = Buffer.from(pem('CERTIFICATE')).toString('base64');
  expect(withoutSecrets(`tls.crt: ${certificate}\ntls.key: ${key}`)).toBe(
    `tls.crt: ${certificate}\ntls.key: [removed: private key]`,
  );
});

test('a private key that was cut off is removed to its last line', () => {
  const cut = pem('RSA PRIVATE KEY').split('\n').slice(0, 2).join('\n');
  expect(withoutSecrets(`${cut}\n\nThis is all I have.`)).toBe(
    '[removed: private key]\n\nThis is all I have.',
  );
});

describe('a password beside its label', () => {
  test.each([
    [`password: ${word}`],
    [`Password = ${word}`],
    [`DB_PASSWORD=${word}`],
    [`PGPASSWORD=${word} psql`],
    [`spring.datasource.password=${word}`],
    [`"dbPassword": "${word}",`],
    [`{\\"password\\":\\"${word}\\"}`],
    [`<password>${word}</password>`],
    [`mysql --password ${word} --host db`],
    [`Server=db;User Id=sa;Password=${word};Encrypt=true`],
    [`Passwort: ${word}`],
    [`Das Kennwort lautet ${word}`],
    [`The password is ${word}.`],
    [`user: bob, pass: ${word}`],
    [`password (prod): ${word}`],
    [`passwd: "${word}"`],
    [`$config['db_password'] = '${word}';`],
    [`**Password:** ${word}`],
    [`user admin password ${word} on the old host`],
    [`Password:\n  ${word}\n`],
    [`LDAP_BIND_PWD=${word}`],
    [`login?user=bob&password=${word}&next=1`],
    [`login?password=${word}&amp;next=1`],
  ])('%s', (line) => {
    expect(kinds(line)).toEqual(['password']);
    expect(held(line)[0]).toBe(word);
  });
});

test.each([
  ['four digits that stand alone', 'Passwort: 471199'],
  ['letters only, tight beside the label', 'password=horsebatterystaple'],
  ['a quoted phrase', 'password: "correct horse 7 battery"'],
])('a password of %s is found', (_what, line) => {
  expect(kinds(line)).toEqual(['password']);
});

test.each([
  [`api_key=${key}`],
  [`X-Api-Key: ${key}`],
  [`client_secret: "${key}"`],
  [`aws_secret_access_key = ${key}+/abcd12`],
  [`AWS_SECRET_ACCESS_KEY=${random(30)}EXAMPLEKEY`],
  [`"accessToken":"${key}"`],
  [`--token ${key}`],
  [`client-key-data: ${key}`],
  [`Authorization: Bearer ${key}`],
  [`authorization: token ${key}`],
  [`DefaultEndpointsProtocol=https;AccountKey=${key}==;EndpointSuffix=core`],
  [`curl -H "Private-Token: ${key}" https://git`],
])('a key beside its label is found: %s', (line) => {
  expect(kinds(line)).toEqual(['token']);
});

test.each([
  [`postgres://app:${word}@db:5432/shop`, 'postgres://app:[removed: password]@db:5432/shop'],
  [`amqps://app:${word}@[::1]/`, 'amqps://app:[removed: password]@[::1]/'],
  [`redis://:p@ss${word}@cache`, 'redis://:[removed: password]@cache'],
  [`curl -u bob:${word} https://api`, 'curl -u bob:[removed: password] https://api'],
])('the password of %s goes and its address stays', (text, rest) => {
  expect(withoutSecrets(text)).toBe(rest);
});

test.each([
  [`Cookie: theme=dark; JSESSIONID=${randomHex(32)}; lang=en`],
  [`set-cookie: PHPSESSID=${key}; path=/`],
  [`connect.sid=s%3A${key}`],
])('a session cookie is found: %s', (line) => {
  expect(kinds(line)).toEqual(['session']);
});

test.each([
  ['card', 'paid with 4111 1111 1111 1111 today'],
  ['card', 'card=5555555555554444'],
  ['card', 'Amex 3782-822463-10005'],
  ['iban', 'Please refund to DE89 3704 0044 0532 0130 00 (BIC COBADEFFXXX)'],
  ['iban', 'IBAN:GB82WEST12345698765432'],
  ['national-id', 'ID number 8001015009087'],
  ['national-id', 'codice fiscale RSSMRA85T10A562S'],
  ['national-id', 'numéro 1 85 05 78 006 084 91'],
  ['national-id', 'SSN: 078-05-1120'],
  ['national-id', 'Steuer-ID: 86 095 742 719'],
  ['birth-date', 'Anna Berg, date of birth: 12.03.1984'],
  ['birth-date', 'Herr Meier, geb. 12. März 1984'],
])('personal data is found: %s in "%s"', (kind, text) => {
  expect(kinds(text)).toEqual([kind]);
});

test('a French number whose key is wrong is nobody’s', () => {
  expect(kinds('numéro 1 85 05 78 006 084 92')).toEqual([]);
});

test('three people’s addresses are a list and two are not', () => {
  const two = 'ann.lee@acme.example and bo.ek@acme.example';
  expect(kinds(two)).toEqual([]);
  expect(kinds(`${two} and cy.orr@acme.example`)).toEqual(['email', 'email', 'email']);
});

test('line and column say where, counted from one', () => {
  const [found] = secretsIn(`first\r\nsecond\n  password: ${word}\nlast`);
  expect(found).toMatchObject({ kind: 'password', line: 3, column: 13 });
});

test('a secret that two rules find is told once', () => {
  const bearer = `Authorization: Bearer ${tokens.find(([name]) => name.includes('Web'))?.[1] ?? ''}`;
  expect(withoutSecrets(bearer)).toBe('Authorization: Bearer [removed: token]');
});

test('cards with one space between are all found at once', () => {
  expect(kinds('4111111111111111 5500005555555559 4111 1111 1111 1111')).toEqual(['card', 'card', 'card']);
});

test('a card number behind further digits is part of a longer number', () => {
  expect(kinds('Line 1234 4111111111111111 of the list')).toEqual([]);
});

test('a web token is found behind what only begins like one', () => {
  const [, token = ''] = tokens.find(([name]) => name === 'a JSON Web Token') ?? [];
  expect(held(`${'-eyJ'.repeat(3000)} ${token}`)).toEqual([token]);
});
