/** Only Chinese has a segment in the address; English lives at the root. */
export const match = (segment: string): segment is 'zh' => segment === 'zh';
