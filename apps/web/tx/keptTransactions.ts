/** Whether transactions were under way when this browser was last here. Asked before the runner's code is loaded. */
export function areTransactionsKept(): boolean {
  try {
    const text = localStorage.getItem('blitz.transactions');
    return text?.includes('"flowId"') ?? false;
  } catch {
    return false;
  }
}
