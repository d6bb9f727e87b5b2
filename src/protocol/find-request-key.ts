/** In `storage.session`: the link that "Find in Close" was chosen for, until a panel takes it. The worker writes it, panels watch it. */
export const FIND_REQUEST = 'findRequest';
