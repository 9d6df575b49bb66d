const roles: Readonly<Record<string, string>> = {
  '0': '管理员',
  '1': '协议治理',
  '2': '运营治理',
  '3': '守护者',
  '4': '裁决',
};

/** @param id of the role registry */
export function roleName(id: bigint): string {
  const name = roles[String(id)];
  return name ? `“${name}”角色` : `角色 ${id} `;
}
