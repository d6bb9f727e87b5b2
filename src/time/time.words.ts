/** Titles of times whose zone may not be the user's. */
export const time = {
  calendarZone: (zone: string) => `In your calendar’s time zone: ${zone}. This computer’s clock shows another.`,
  hiddenZone: 'In UTC: your browser keeps your time zone to itself.',
};
