import type { Words } from '../../words';

const again = 'Spróbuj ponownie';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'Close nie przyjmuje już twojego klucza',
    text: 'Klucz API został w Close usunięty lub zastąpiony. Utworzenie nowego trwa mniej niż minutę.',
    action: 'Podaj nowy klucz',
  },
  'not-allowed': {
    title: 'Twoja rola w Close nie daje tu dostępu',
    text: 'Klucz działa, ale jego użytkownik nie może czytać spotkań. Uprawnienia zmieni w Close administrator organizacji.',
    action: again,
  },
  'not-found': {
    title: 'Close nie może pokazać tego spotkania',
    text: 'Zostało w Close usunięte albo jest ukryte przed twoim użytkownikiem.',
    action: 'Szukaj ponownie',
  },
  'rate-limited': {
    title: 'Close prosi o chwilę przerwy',
    text: 'Twoja organizacja wysłała do Close wiele zapytań naraz. Nie trzeba nic robić.',
    action: 'Zapytaj teraz',
  },
  'needs-access': {
    title: 'Sidecar potrzebuje twojej zgody',
    text: 'Przeglądarka nie dopuszcza Sidecara do api.close.com, więc zapytanie nie zostało wysłane.',
    action: 'Zezwól na dostęp',
  },
  'close-down': {
    title: 'Close ma awarię',
    text: 'Serwery Close odpowiedziały błędem. Klucz i sieć są w porządku.',
    action: again,
  },
  offline: {
    title: 'Brak połączenia z internetem',
    text: 'Sidecar zapyta Close ponownie, gdy tylko sieć wróci.',
    action: again,
  },
  unreachable: {
    title: 'Nie można połączyć się z Close',
    text: 'Brak odpowiedzi z api.close.com. Przyczyną może być zapora, VPN albo bloker.',
    action: again,
  },
  'timed-out': {
    title: 'Close odpowiada zbyt długo',
    text: 'Pełna odpowiedź nie przyszła na czas. Sieć lub Close mogą teraz działać wolniej.',
    action: again,
  },
  'not-close': {
    title: 'Zamiast Close odpowiedziało coś innego',
    text: 'Często jest to strona logowania sieci Wi-Fi albo firmowego proxy. Zaloguj się do sieci i spróbuj ponownie.',
    action: again,
  },
  'cut-off': {
    title: 'Odpowiedź została przerwana',
    text: 'Połączenie zerwało się, gdy Close odpowiadał.',
    action: again,
  },
  unexpected: {
    title: 'Odpowiedź Close jest niezrozumiała',
    text: 'Przyszła w postaci, której ta wersja Sidecara nie zna. Pomóc może ponowna próba albo aktualizacja.',
    action: again,
  },
  'newer-data': {
    title: 'Ten Sidecar jest za stary dla twoich danych',
    text: 'W tej przeglądarce działała nowsza wersja. Po aktualizacji Sidecara klucz i szkice wrócą. Nic nie zostało usunięte.',
    action: again,
  },
  stumbled: {
    title: 'Coś poszło nie tak w Sidecarze',
    text: 'Błąd jest w Sidecarze, nie w Close. Jeśli się powtórzy, uruchom przeglądarkę ponownie.',
    action: again,
  },
  countdown: (seconds) => `Następna próba za ${seconds} s`,
  countdownOver: 'Trwa kolejna próba…',
};
