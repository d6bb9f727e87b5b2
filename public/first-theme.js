// Before anything of a page is painted: the theme that the user has chosen (src/shell/page-theme.ts). Not a module, for those run later.
{
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
