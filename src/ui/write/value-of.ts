/** What stands in the field in which something was typed. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
