/** Whether the last digit is the check digit of ISO/IEC 7812-1 (Luhn). Digits only. */
export function luhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : doubled(digit)), 0);
  return sum % 10 === 0;
}

function doubled(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}

/** The remainder of a number too long for a machine, digit by digit. Digits only. */
export function remainder(digits: string, divisor: number): number {
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);
}

/** Whether the last digit is the check digit of ISO 7064 MOD 11,10. Digits only. */
export function mod11And10(digits: string): boolean {
  const product = Array.from(digits.slice(0, -1), Number).reduce(
    (rest, digit) => (((digit + rest) % 10 || 10) * 2) % 11,
    10,
  );
  return (11 - product) % 10 === Number(digits.at(-1));
}
