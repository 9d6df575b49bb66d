const roles: Readonly<Record<string, string>> = {
  '0': 'administrator',
  '1': 'protocol governance',
  '2': 'operations governance',
  '3': 'guardian',
  '4': 'court',
};

/** @param id of the role registry */
export function roleName(id: bigint): string {
  const name = roles[String(id)];
  return name ? `the role of ${name}` : `role ${id}`;
}
