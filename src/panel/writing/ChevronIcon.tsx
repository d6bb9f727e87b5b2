/** Points down beside what opens a choice; the word beside it is its meaning. */
export function ChevronIcon() {
  return (
    <svg
      class="icon chevron"
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="m2 3.5 3 3 3-3" />
    </svg>
  );
}
