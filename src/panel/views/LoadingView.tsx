import { words } from '../../words/words';

/** Bars in the exact place of what comes, so that nothing jumps when it does. No spinner. */
export function LoadingView() {
  return (
    <div class="found">
      <h1 class="aloud">{words.loading.title}</h1>
      <div class="skeletons" aria-hidden="true">
        <div class="lead">
          <LeadSkeleton />
        </div>
        <div class="meeting">
          <span class="bone title-bone" />
          <span class="bone text-bone" />
          <span class="bone button-bone" />
        </div>
        <div class="section">
          <span class="bone section-bone" />
          <div class="people">
            <PersonSkeleton />
            <PersonSkeleton />
          </div>
        </div>
        <BriefSkeleton />
      </div>
    </div>
  );
}

/** Stands where the lead's opportunities and tasks will, below everything that the meeting itself brings. */
export function BriefSkeleton() {
  return (
    <div class="brief-skeleton skeletons" aria-hidden="true">
      <div class="section">
        <span class="bone section-bone" />
        <span class="bone text-bone" />
      </div>
      <div class="section">
        <span class="bone section-bone" />
        <span class="bone text-bone" />
        <span class="bone text-bone" />
      </div>
    </div>
  );
}

/** The lead's own request takes longer than the meeting's: these bars stand in for its head alone. */
export function LeadSkeleton() {
  return (
    <div class="lead-head skeletons" aria-hidden="true">
      <span class="bone pill-bone" />
      <span class="bone lead-bone" />
      <span class="bone line-bone" />
    </div>
  );
}

function PersonSkeleton() {
  return (
    <div class="person">
      <span class="bone avatar-bone" />
      <span class="person-text">
        <span class="bone name-bone" />
        <span class="bone role-bone" />
      </span>
    </div>
  );
}
