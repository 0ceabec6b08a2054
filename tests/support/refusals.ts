/**
 * That each of these calls, which were begun together, is refused with this code. They are watched from the beginning: one
 * that is refused while another one is waited for would otherwise count as a rejection that nobody handles.
 */
export async function expectAllRefused(calls: readonly Promise<unknown>[], code: string): Promise<void> {
  await Promise.all(calls.map((call) => expect(call).rejects.toMatchObject({ code })));
}
