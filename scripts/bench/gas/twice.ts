/** The same thing by the same account, the first time and again. */
export async function twice(before: () => Promise<void>, act: () => Promise<bigint>) {
  await before();
  const first = await act();
  await before();
  return { first, repeat: await act() };
}
