import styles from './FieldError.module.css';

/** What is wrong with a field, right below it. Always there, so that it is announced when it comes; the field is described by its id. */
export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p class={styles.error} id={id} role="alert">
      {text}
    </p>
  );
}
