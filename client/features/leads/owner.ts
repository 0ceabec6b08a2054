/** Who looks after a lead. */
export interface Owner {
  id: string;
  name: string;
}
