/** Cents as a number to be typed over: "12,345", "0.50". Its currency stands beside it. */
export function formatAmount(cents: number, locale: string | undefined): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    cents / 100,
  );
}

/** The sign of a currency before an amount, as the viewer knows it: "$", "US$"; its code where there is none. */
export function currencySign(currency: string, locale: string | undefined): string {
  try {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** More than any deal, and far from where cents are no longer counted one by one. */
const MAX_CENTS = 1e14;

/**
 * The cents of an amount that someone has typed: "12,345.50", "$12k", "12.345,50 €". Blank is none, null. Undefined where it
 * cannot be told: "1.234" may be a thousand or one and a bit where the point is the decimal sign.
 */
export function parseAmount(typed: string, locale: string | undefined): number | null | undefined {
  const text = typed.replace(/[\s\p{Sc}\u00a0\u202f'’]|US\$|[A-Z]{3}/gu, '');
  if (text === '') return typed.trim() === '' ? null : undefined;
  const [, amount = '', suffix = ''] = /^([\d.,]+)([km]?)$/i.exec(text) ?? [];
  const plain = toPlain(amount, locale);
  if (plain === null) return undefined;
  const times = { '': 1, k: 1000, m: 1_000_000 }[suffix.toLowerCase()] ?? 1;
  const cents = Math.round(Number(plain) * times * 100);
  return Number.isFinite(cents) && cents <= MAX_CENTS ? cents : undefined;
}

/** "1,234.5" as "1234.5"; null for what is none. */
function toPlain(amount: string, locale: string | undefined): string | null {
  const decimalSign = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
  const signs = amount.replace(/\d/g, '');
  const last = signs.at(-1);
  // Two kinds of sign: the last one is the decimal one, and there is one of it.
  const mixed = new Set(signs).size > 1;
  const at = last === undefined ? -1 : amount.lastIndexOf(last);
  const after = at < 0 ? 0 : amount.length - at - 1;
  const groups = /^\d{1,3}([.,]\d{3})+$/.test(amount);
  const isDecimal = mixed ? signs.indexOf(last ?? '') === signs.length - 1 : signs.length === 1 && after <= 2;
  if (last === undefined) return /^\d+$/.test(amount) ? amount : null;
  if (isDecimal) {
    const whole = amount.slice(0, at).replace(/[.,]/g, '');
    return after > 0 && after <= 2 && /^\d+$/.test(whole) ? `${whole}.${amount.slice(at + 1)}` : null;
  }
  if (!groups || mixed || (signs.length === 1 && last === decimalSign)) return null;
  return amount.replace(/[.,]/g, '');
}
