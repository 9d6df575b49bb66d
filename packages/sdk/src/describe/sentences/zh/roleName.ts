const roles: Record<string, string> = {
  '0': '管理员',
  '1': '协议治理',
  '2': '运营治理',
  '3': '守护者',
  '4': '裁决',
};

/** @param id of the role registry */
export const roleName = (id: bigint): string => `“${roles[String(id)] ?? id}”角色`;
