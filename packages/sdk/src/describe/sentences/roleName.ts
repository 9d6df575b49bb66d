const roles: Record<string, string> = {
  '0': 'administrator',
  '1': 'protocol governance',
  '2': 'operations governance',
  '3': 'guardian',
  '4': 'court',
};

/** @param id of the role registry */
export const roleName = (id: bigint): string => `the role of ${roles[String(id)] ?? id}`;
