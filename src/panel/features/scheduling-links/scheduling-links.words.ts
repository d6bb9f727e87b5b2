export const schedulingLinks = {
  copy: 'Copy my scheduling link',
  choose: 'Copy one of my scheduling links',
  copied: 'Copied the link',
  none: 'You have no scheduling link in Close.',
  unnamed: 'Scheduling link',
  minutes: (minutes: number) => `${minutes} min`,
};
