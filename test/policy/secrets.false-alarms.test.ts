import { expect, test } from 'vitest';
import { secretsIn } from '../../src/policy/secrets';
import { pem, random, randomHex } from './secrets-samples';

test.each([
  ['a UUID', 'request id 550e8400-e29b-41d4-a716-446655440000 failed'],
  ['a commit', `since commit ${randomHex(40)}`],
  ['an image digest', `image: registry/app@sha256:${randomHex(64)}`],
  ['a checksum', `md5 ${randomHex(32)}  file.tgz`],
  ['a trace id', `trace_id=${randomHex(32)} span_id=${randomHex(16)}`],
  ['addresses of machines', 'from 10.0.0.17:5432 to 2001:db8::ff00:42:8329, mac 00:1b:44:11:3a:b7'],
  ['a timestamp in milliseconds', 'ts=1763712345678 took 0.1234567890123456'],
  ['an order number', 'order 4539578763621486 is late'],
  ['a phone number', 'call +49 151 2345 6789 or +27 12 883 1824'],
  ['a base64 image', `data:image/png;base64,${random(200)}==`],
  ['a public certificate', pem('CERTIFICATE')],
  ['a public key', pem('PUBLIC KEY')],
  [
    'a stack trace',
    'at com.acme.TokenFilter.doFilter(TokenFilter.java:87)\n  at Password.check(Password.kt:12)',
  ],
  ['a Java object', 'org.acme.Session@1b6d3586 and Token@4554617c'],
  ['a Kubernetes secret by name', 'secret: postgres-credentials-2\nsecretName: registry-pull-1'],
  [
    'an address without a password',
    'https://api.acme.example:8443/v1?user=bob and git@git.acme.example:team/app',
  ],
  ['an e-mail address', 'mailto:bob@acme.example, user=bob@acme.example'],
  ['a port before an at sign', 'smtp://localhost:25?to=user@acme.example, http://proxy:8080@x'],
  ['a list of long numbers', 'bind 2251799814033500 2251799814033501'],
  ['a licence', 'Apache-2.0, build 2026.11.21-4711'],
])('%s is no secret', (_what, text) => {
  expect(secretsIn(text)).toEqual([]);
});

test.each([
  'password=********',
  'password: <password>',
  'DB_PASSWORD=$DB_PASSWORD',
  'password: ${DB_PASSWORD}',
  'password: {{ db_password }}',
  'password=changeme',
  'api_key=YOUR_API_KEY_123',
  'Authorization: Bearer <token>',
  'Authorization: Bearer $TOKEN',
  'token: [REDACTED]',
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'password = os.environ["DB_PASSWORD"]',
  'const token = await getToken(user1);',
  'postgres://app:****@db/shop',
  'postgres://$USER:$PASSWORD@db/shop',
  'secret=process.env.SECRET1',
])('a place where a secret would stand is none: %s', (text) => {
  expect(secretsIn(text)).toEqual([]);
});

test.each([
  'Password reset does not work since Monday.',
  'Password: does not work for anybody',
  'Error: password is expired',
  'The token is invalid or has expired (401).',
  'password=incorrect user=bob',
  'Unexpected token } in JSON at position 42',
  'nextPageToken=CAUQAA1234567890',
  'We rotated the secret and the API key yesterday, no change.',
  'Bearer authentication and Basic authentication both fail.',
  'Passwort vergessen? Geht auch nicht.',
  'FATAL: password authentication failed for user "app"',
  'the compass: points10 north',
  'Reset password Office365 users cannot open',
  'Password\nPlease reset it for bob@acme.example',
  'Password:\n\nWindows10 asks for it again and again',
  'token: 4096 used',
  'pwd: /srv/app1/src',
  'They pass: 12 of 14 tests, bypass=on',
])('a sentence about secrets is none: %s', (text) => {
  expect(secretsIn(text)).toEqual([]);
});
