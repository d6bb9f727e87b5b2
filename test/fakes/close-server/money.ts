const signs: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };
const periods: Record<string, string> = { monthly: ' monthly', annual: ' annually' };

/** Cents as Close's examples write them: `$12,345 annually`, `$500`. */
export function formatMoney(cents: number, period: string, currency: string): string {
  const amount = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });
  return `${signs[currency] ?? `${currency} `}${amount}${periods[period] ?? ''}`;
}
